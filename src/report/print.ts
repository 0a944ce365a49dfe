import type { PrintSetup } from "./plan";
import { version } from "./version";

const SUBTITLE_LIMIT = 90;

/**
 * A4 landscape, one page wide; title and period above, page number and the hash of the inputs below.
 * In Excel's notation: &L, &C and &R begin the left, centre and right part, && is an ampersand.
 */
export function headerFooter(title: string, subtitle: string, hash: string): PrintSetup {
  return {
    orientation: "landscape",
    header: `&L${escape(title)}&R${escape(shorten(subtitle))}`,
    footer: `&LCLC ${version} · ${hash}&C&P / &N`,
  };
}

/** The three parts of a header or footer, still in Excel's notation, for targets that take them one by one. */
export function headerParts(text: string): { readonly left: string; readonly center: string; readonly right: string } {
  const part = (letter: string) =>
    new RegExp(`(?:^|[^&])(?:&&)*&${letter}((?:&&|&[^LCR&]|[^&])*)`).exec(text)?.[1] ?? "";
  return { left: part("L"), center: part("C"), right: part("R") };
}

/** Excel takes 255 characters in all; what is cut off stands on the sheet. */
function shorten(text: string): string {
  return text.length <= SUBTITLE_LIMIT ? text : `${text.slice(0, SUBTITLE_LIMIT - 1)}…`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&&");
}
