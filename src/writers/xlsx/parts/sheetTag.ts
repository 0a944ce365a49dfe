import type { ReportPlan, SheetPlan } from "../../../report/plan";
import { tagProperty, type SheetTag } from "../../../report/sheetTag";
import { element } from "../xml";

/** Which report a file holds, so that the add-in knows its sheets for its own. */
export interface ReportTag {
  /** Kind of report, e.g. "stages". */
  readonly report: string;
  /** Unlike that of any other report. */
  readonly build: string;
}

/** What a sheet says about itself, as Excel keeps the custom properties of sheets: the text alone, in UTF-16. */
export function sheetTag(plan: ReportPlan, { key, name }: SheetPlan, { report, build }: ReportTag): Uint8Array {
  const names = plan.names.filter(({ cells }) => cells.sheet === key).map((one) => one.name);
  const { title, properties } = plan;
  const tag: SheetTag = { report, build, sheet: key, version: properties.version, file: { title, name, names } };
  return utf16(JSON.stringify(tag));
}

/** Points from the sheet at its tag. */
export function sheetTagReference(id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  return element("customProperties", {}, element("customPr", { name: tagProperty, "r:id": id }));
}

/** Little-endian, without a mark. */
function utf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), true);
  return new Uint8Array(view.buffer);
}
