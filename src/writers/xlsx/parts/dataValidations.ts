import type { SheetPlan, Validation } from "../../../report/plan";
import { comparison, isCells, listText, validationFault } from "../../../report/validations";
import { absoluteAddress, area } from "../address";
import { XlsxError } from "../errors";
import { element, xmlText } from "../xml";

type SheetNames = ReadonlyMap<string, string>;

/** What may be typed into a sheet's inputs; undefined for a sheet without any. @throws XlsxError "validation-illegal" */
export function dataValidations({ name, validations = [] }: SheetPlan, sheetNames: SheetNames): string | undefined {
  if (validations.length === 0) return undefined;
  const elements = validations.map((validation) => dataValidation(validation, name, sheetNames));
  return element("dataValidations", { count: elements.length }, ...elements);
}

function dataValidation(validation: Validation, sheet: string, sheetNames: SheetNames): string {
  const { range, rule, title, message } = validation;
  area(range);
  const fault = validationFault(validation);
  if (fault !== undefined) throw new XlsxError("validation-illegal", { where: `${sheet}!${range}`, got: fault });
  const shared = { allowBlank: 1, showInputMessage: 1, showErrorMessage: 1, errorTitle: title, error: message };
  if (rule.kind === "list") {
    return element(
      "dataValidation",
      { type: "list", ...shared, sqref: range },
      formula(1, source(rule.options, sheetNames)),
    );
  }
  const { operator, first, second } = comparison(rule);
  return element(
    "dataValidation",
    { type: rule.kind, operator, ...shared, sqref: range },
    formula(1, String(first)),
    second === undefined ? undefined : formula(2, String(second)),
  );
}

function source(options: Extract<Validation["rule"], { kind: "list" }>["options"], sheetNames: SheetNames): string {
  if (!isCells(options)) return `"${listText(options).replaceAll('"', '""')}"`;
  const name = sheetNames.get(options.sheet);
  if (name === undefined) throw new XlsxError("sheet-unknown", { where: options.range, got: options.sheet });
  return absoluteAddress(name, options.range);
}

function formula(number: 1 | 2, text: string): string {
  return element(`formula${number}`, {}, xmlText(text));
}
