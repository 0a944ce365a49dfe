import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { GridConditionalFormat, GridRules, PlacedConditionalFormat } from "../port";
import { toRange, toRect, type UniverBook } from "./book";
import { fromUniverRule, toUniverRule } from "./conditionalRules";

type Rules = GridRules<GridConditionalFormat, PlacedConditionalFormat>;

/** Conditional formats are Univer's, so that its grid paints them and they move with their cells. */
export function univerConditionalFormats(book: UniverBook): Rules {
  const { ConditionalFormattingRuleModel } = book.conditionalFormatting;
  const { AddConditionalRuleMutation, DeleteConditionalRuleMutation, SetConditionalRuleMutation } =
    book.conditionalFormatting;
  const model = book.injector.get(ConditionalFormattingRuleModel);
  const unitId = book.id;
  const rulesOf = (subUnitId: string): IConditionFormattingRule[] => model.getSubunitRules(unitId, subUnitId) ?? [];
  const adding = (subUnitId: string, rule: IConditionFormattingRule) => ({
    id: AddConditionalRuleMutation.id,
    params: { unitId, subUnitId, rule },
  });
  const removing = (subUnitId: string, cfId: string) => ({
    id: DeleteConditionalRuleMutation.id,
    params: { unitId, subUnitId, cfId },
  });
  const setting = (subUnitId: string, rule: IConditionFormattingRule) => ({
    id: SetConditionalRuleMutation.id,
    params: { unitId, subUnitId, cfId: rule.cfId, rule },
  });
  return {
    list: (sheet) =>
      rulesOf(sheet).flatMap(({ cfId, ranges, rule }) => {
        const format = fromUniverRule(rule);
        return format ? [{ id: cfId, rects: ranges.map(toRect), format }] : [];
      }),
    add(sheet, cfId, rects, format) {
      const rule = { cfId, ranges: rects.map(toRange), stopIfTrue: false, rule: toUniverRule(format) };
      book.mutate([adding(sheet, rule)], [removing(sheet, cfId)]);
    },
    update(sheet, id, format) {
      const before = rulesOf(sheet).find(({ cfId }) => cfId === id);
      if (before) book.mutate([setting(sheet, { ...before, rule: toUniverRule(format) })], [setting(sheet, before)]);
    },
    remove(sheet, id) {
      const before = rulesOf(sheet).find(({ cfId }) => cfId === id);
      if (before) book.mutate([removing(sheet, id)], [adding(sheet, before)]);
    },
  };
}
