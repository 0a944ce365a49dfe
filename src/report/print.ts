import type { PrintSetup } from "./plan";
import { version } from "./version";

/**
 * A4 landscape, one page wide; title and period above, page number and the hash of the inputs below.
 * In Excel's notation: &L, &C and &R begin the left, centre and right part, && is an ampersand.
 */
export function headerFooter(title: string, subtitle: string, hash: string): PrintSetup {
  return {
    orientation: "landscape",
    header: `&L${escape(title)}&R${escape(subtitle)}`,
    footer: `&LCLC ${version} · ${hash}&C&P / &N`,
  };
}

/** The three parts of a header or footer, still in Excel's notation, for targets that take them one by one. */
export function headerParts(text: string): { readonly left: string; readonly center: string; readonly right: string } {
  const part = (letter: string) =>
    new RegExp(`(?:^|[^&])(?:&&)*&${letter}((?:&&|&[^LCR&]|[^&])*)`).exec(text)?.[1] ?? "";
  return { left: part("L"), center: part("C"), right: part("R") };
}

function escape(text: string): string {
  return text.replace(/&/g, "&&");
}
