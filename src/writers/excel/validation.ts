import { absolute, quoteSheet } from "../../report/address";
import type { Validation } from "../../report/plan";
import { comparison, isCells, listText } from "../../report/validations";
import { comparisonPrint } from "../state/formatPrint";

/** Queues what may be typed into cells; the caller syncs. `sheetNames` are by key. */
export function addValidation(
  sheet: Excel.Worksheet,
  { range, rule, title, message }: Validation,
  sheetNames: ReadonlyMap<string, string>,
): void {
  const { dataValidation } = sheet.getRange(range);
  dataValidation.rule = officeRule(rule, sheetNames);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message };
}

const operators = {
  between: "Between",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

function officeRule(rule: Validation["rule"], sheetNames: ReadonlyMap<string, string>): Excel.DataValidationRule {
  if (rule.kind === "list") {
    const { options } = rule;
    const source = isCells(options) ? cells(options.range, sheetNames.get(options.sheet) ?? "") : listText(options);
    return { list: { inCellDropDown: true, source } };
  }
  const { operator, first, second } = comparison(rule);
  const compared = {
    operator: operators[operator],
    formula1: first,
    ...(second !== undefined && { formula2: second }),
  };
  // dates are words of the user's language to Excel, unless they are formulas: a serial number is safe as one
  if (rule.kind === "date") return { date: { operator: operators[operator], ...formulas(first, second) } };
  return rule.kind === "whole" ? { wholeNumber: compared } : { decimal: compared };
}

function cells(range: string, sheet: string): string {
  return `=${quoteSheet(sheet)}!${absolute(range)}`;
}

function formulas(first: number, second: number | undefined) {
  return { formula1: `=${first}`, ...(second !== undefined && { formula2: `=${second}` }) };
}

/** What stands on loaded cells, as validationPrint says it; undefined for nothing. */
export function standingPrint({ type, rule }: Excel.DataValidation): string | undefined {
  if (type === "None") return undefined;
  const { list, wholeNumber, decimal, date } = rule;
  if (list) return typeof list.source === "string" ? listPrint(list.source) : type;
  if (wholeNumber) return comparedPrint("whole", wholeNumber);
  if (decimal) return comparedPrint("decimal", decimal);
  return date ? comparedPrint("date", date) : type;
}

function listPrint(source: string): string {
  return `list ${source.startsWith("=") ? "=" : source}`;
}

function comparedPrint(
  kind: string,
  { operator, formula1, formula2 }: Excel.BasicDataValidation | Excel.DateTimeDataValidation,
): string {
  const ours = Object.entries(operators).find(([, excels]) => excels === operator)?.[0] ?? operator;
  const bounds = [formula1, ...(ours === "between" ? [formula2] : [])];
  return comparisonPrint(
    kind,
    ours,
    bounds.map((bound) => (typeof bound === "string" ? Number(bound.replace(/^=/, "")) : Number(bound))),
  );
}
