import type { ISheetDataValidationRule } from "@univerjs/core";
import type { GridRules, GridValidation, PlacedValidation } from "../port";
import { toRange, toRect, type UniverBook } from "./book";

/** Rules about what may be typed are Univer's. */
export function univerValidations(book: UniverBook): GridRules<GridValidation, PlacedValidation> {
  const { DataValidationModel, AddDataValidationMutation, RemoveDataValidationMutation } = book.dataValidation;
  const model = book.injector.get(DataValidationModel);
  const unitId = book.id;
  const rulesOf = (sheet: string): ISheetDataValidationRule[] => model.getRules(unitId, sheet);
  const adding = (subUnitId: string, rule: ISheetDataValidationRule) => ({
    id: AddDataValidationMutation.id,
    params: { unitId, subUnitId, rule },
  });
  const removing = (subUnitId: string, ruleId: string) => ({
    id: RemoveDataValidationMutation.id,
    params: { unitId, subUnitId, ruleId },
  });
  const replace = (sheet: string, id: string, after: ISheetDataValidationRule | undefined): void => {
    const before = rulesOf(sheet).find(({ uid }) => uid === id);
    const steps = (rule?: ISheetDataValidationRule) => (rule ? [adding(sheet, rule)] : []);
    const clear = (rule?: ISheetDataValidationRule) => (rule ? [removing(sheet, rule.uid)] : []);
    book.mutate([...clear(before), ...steps(after)], [...clear(after), ...steps(before)]);
  };
  return {
    list: (sheet) =>
      rulesOf(sheet).map((rule) => ({ id: rule.uid, rects: rule.ranges.map(toRect), rule: fromUniver(rule) })),
    add: (sheet, uid, rects, rule) => replace(sheet, uid, { uid, ranges: rects.map(toRange), ...toUniver(rule) }),
    update(sheet, id, rule) {
      const before = rulesOf(sheet).find(({ uid }) => uid === id);
      if (before) replace(sheet, id, { uid: id, ranges: before.ranges, ...toUniver(rule) });
    },
    remove: (sheet, id) => replace(sheet, id, undefined),
  };
}

const types: Readonly<Record<GridValidation["type"], string>> = {
  List: "list",
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  TextLength: "textLength",
  Custom: "custom",
};
const alerts: readonly string[] = ["Information", "Stop", "Warning"];

function toUniver(rule: GridValidation): Omit<ISheetDataValidationRule, "uid" | "ranges"> {
  const { type, operator, formula1, formula2, ignoreBlanks, errorAlert, prompt } = rule;
  return {
    type: types[type],
    allowBlank: ignoreBlanks,
    formula1,
    ...(formula2 !== undefined && { formula2 }),
    ...(operator && { operator: operatorName(operator) as NonNullable<ISheetDataValidationRule["operator"]> }),
    showDropDown: rule.inCellDropDown ?? true,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: alerts.indexOf(errorAlert.style),
    errorTitle: errorAlert.title,
    error: errorAlert.message,
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}

function fromUniver(rule: ISheetDataValidationRule): GridValidation {
  const type = (Object.keys(types) as GridValidation["type"][]).find((name) => types[name] === rule.type) ?? "Custom";
  return {
    type,
    ...(rule.operator && { operator: officeName(rule.operator) }),
    formula1: rule.formula1 ?? "",
    ...(rule.formula2 !== undefined && { formula2: rule.formula2 }),
    ...(type === "List" && { inCellDropDown: rule.showDropDown ?? true }),
    ignoreBlanks: rule.allowBlank ?? true,
    errorAlert: {
      showAlert: rule.showErrorMessage ?? true,
      style: alerts[rule.errorStyle ?? 1] ?? "Stop",
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    },
    prompt: { showPrompt: rule.showInputMessage ?? true, title: rule.promptTitle ?? "", message: rule.prompt ?? "" },
  };
}

/** "EqualTo" of Office is "equal" here, the others differ by their first letter. */
function operatorName(office: string): string {
  const name = office.replace(/EqualTo$/, "Equal");
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function officeName(univer: string): string {
  const name = univer.replace(/^equal$/, "equalTo").replace(/^notEqual$/, "notEqualTo");
  const office = name.charAt(0).toUpperCase() + name.slice(1);
  return office.replace(/(Greater|Less)ThanOrEqual$/, "$1ThanOrEqualTo");
}
