import { parseAddress } from "../../../report/address";
import type { PrintSetup } from "../../../report/plan";
import { XlsxError } from "../errors";
import { limits } from "../limits";
import { escapeEscapes } from "../text";
import { element, xmlText } from "../xml";

const a4 = 9;

/** A4, one page wide unless more are asked for, as many high as it takes, with header and footer; in the schema's order. */
export function pageSetup(print: PrintSetup, where: string): string {
  const { orientation, header, footer, pageBreaks = [], columnBreaks = [], pagesWide = 1 } = print;
  const margins = { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
  const lines = [
    element("oddHeader", {}, headerText(header, where)),
    element("oddFooter", {}, headerText(footer, where)),
  ];
  return [
    element("pageMargins", margins),
    element("pageSetup", { paperSize: a4, orientation, fitToWidth: pagesWide, fitToHeight: 0 }),
    element("headerFooter", {}, ...lines),
    breaks(
      "rowBreaks",
      pageBreaks.map((row) => row - 1),
      limits.columns - 1,
    ),
    breaks(
      "colBreaks",
      columnBreaks.map((column) => parseAddress(`${column}1`).column),
      limits.rows - 1,
    ),
  ].join("");
}

/** A break is named by the row or column before it, and reaches over the whole sheet. */
function breaks(name: "rowBreaks" | "colBreaks", before: readonly number[], max: number): string {
  if (before.length === 0) return "";
  const list = before.map((id) => element("brk", { id, max, man: 1 }));
  return element(name, { count: before.length, manualBreakCount: before.length }, ...list);
}

/** Centred, unless the text says itself which of its parts stands where. */
function headerText(text: string, where: string): string {
  if (text.length > limits.headerFooter) {
    throw new XlsxError("header-too-long", { where, got: text.length, limit: limits.headerFooter });
  }
  return xmlText(escapeEscapes(/^$|^&[LCR]/.test(text) ? text : `&C${text}`));
}
