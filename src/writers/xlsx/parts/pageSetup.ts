import type { PrintSetup } from "../../../report/plan";
import { XlsxError } from "../errors";
import { limits } from "../limits";
import { escapeEscapes } from "../text";
import { element, xmlText } from "../xml";

const a4 = 9;

/** A4, one page wide and as many high as it takes, with header and footer; in the order of the schema. */
export function pageSetup({ orientation, header, footer, pageBreaks = [] }: PrintSetup, where: string): string {
  const margins = { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
  const lines = [
    element("oddHeader", {}, headerText(header, where)),
    element("oddFooter", {}, headerText(footer, where)),
  ];
  return [
    element("pageMargins", margins),
    element("pageSetup", { paperSize: a4, orientation, fitToWidth: 1, fitToHeight: 0 }),
    element("headerFooter", {}, ...lines),
    rowBreaks(pageBreaks),
  ].join("");
}

/** A break is named by the row above it and reaches over all columns. */
function rowBreaks(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => element("brk", { id: row - 1, max: limits.columns - 1, man: 1 }));
  return element("rowBreaks", { count: rows.length, manualBreakCount: rows.length }, ...breaks);
}

/** Centred, unless the text says itself which of its parts stands where. */
function headerText(text: string, where: string): string {
  if (text.length > limits.headerFooter) {
    throw new XlsxError("header-too-long", { where, got: text.length, limit: limits.headerFooter });
  }
  return xmlText(escapeEscapes(/^$|^&[LCR]/.test(text) ? text : `&C${text}`));
}
