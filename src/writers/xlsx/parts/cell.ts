import { isFormula } from "../../../report/cellGrid";
import type { CellContent, CellValue, ErrorValue, Formula } from "../../../report/plan";
import { XlsxError } from "../errors";
import { storedFormula } from "../formula";
import { limits } from "../limits";
import { cellText } from "../text";
import { xmlText } from "../xml";
import type { SharedStrings } from "./sharedStrings";

/** Where a cell stands: for the file "B5", for people "Cover!B5". */
export interface CellPlace {
  readonly address: string;
  readonly where: string;
}

/**
 * One cell. Written as a template, for a customers' table has a quarter of a million of them.
 *
 * @throws XlsxError naming the cell, for a value or formula that Excel could not open
 */
export function cellXml(place: CellPlace, content: CellContent, style: number, strings: SharedStrings): string {
  const head = `<c r="${place.address}"${style === 0 ? "" : ` s="${style}"`}`;
  if (content === null) return style === 0 ? "" : `${head}/>`;
  if (isFormula(content)) return head + formulaXml(content, place.where);
  if (typeof content === "string") return `${head} t="s"><v>${strings.index(cellText(content, place.where))}</v></c>`;
  return head + resultXml(content, "", place.where);
}

function formulaXml({ formula, value }: Formula, where: string): string {
  if (typeof formula !== "string") throw new XlsxError("value-unsupported", { where });
  return resultXml(value, `<f>${xmlText(checkedFormula(formula, where))}</f>`, where);
}

function checkedFormula(formula: string, where: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  if (!/^=[^=]/.test(formula) || /[\x00-\x1F]/.test(formula)) {
    throw new XlsxError("formula-illegal", { where, got: formula.slice(0, 80) });
  }
  const stored = storedFormula(formula);
  if (stored.length > limits.formula) {
    throw new XlsxError("formula-too-long", { where, got: stored.length, limit: limits.formula });
  }
  return stored;
}

/** The rest of the cell after its address and style: type, formula if any, value. */
function resultXml(value: CellValue | ErrorValue, formula: string, where: string): string {
  switch (typeof value) {
    case "number":
      if (!Number.isFinite(value)) throw new XlsxError("value-not-finite", { where, got: String(value) });
      return `>${formula}<v>${value}</v></c>`;
    case "boolean":
      return ` t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
    case "string":
      return ` t="str">${formula}<v>${xmlText(cellText(value, where))}</v></c>`;
    default:
      if (value === null) return `>${formula}</c>`;
      if (!isError(value))
        throw new XlsxError("value-unsupported", { where, got: Object.prototype.toString.call(value) });
      return ` t="e">${formula}<v>${value.error}</v></c>`;
  }
}

/** Plans come from typed code, but a date or an object that slipped through must not become an empty cell. */
function isError(value: unknown): value is ErrorValue {
  return typeof value === "object" && value !== null && /^#[A-Z0-9/!?]+$/.test(String((value as ErrorValue).error));
}
