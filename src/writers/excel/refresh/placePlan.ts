import { address, rangeAt } from "../../../report/address";
import { isFormula, isStyled } from "../../../report/cellGrid";
import { isCells } from "../../../report/validations";
import type { Cell, CellContent, ConditionalFormat, SheetPlan, Validation } from "../../../report/plan";
import type { Placer, Site } from "./sites";

/** A sheet of the plan whose formulas say what sheets, tables and cells are called and where they are. */
export function placedSheet(plan: SheetPlan, site: Site, placer: Placer): SheetPlan {
  const content = (one: CellContent): CellContent => placer.content(one, plan.key);
  const cell = (one: Cell): Cell => (isStyled(one) ? { ...one, content: content(one.content) } : content(one));
  const blocks = plan.blocks.map((block): SheetPlan["blocks"][number] => {
    if (block.kind === "chart") return block;
    if (block.kind === "cells") return { ...block, rows: block.rows.map((row) => row.map(cell)) };
    const name = site.tables.get(block.name) ?? block.name;
    return { ...block, name, rows: block.rows.map((row) => row.map(content)) };
  });
  const conditionalFormats = plan.conditionalFormats.flatMap((rule) => placedRule(rule, content));
  const { validations } = plan;
  return {
    ...{ ...plan, name: site.name, blocks, conditionalFormats },
    ...(validations && { validations: validations.map((one) => placedValidation(one, placer)) }),
  };
}

/** A rule whose formula says where cells are; none that reads what the user does not want back. */
export function placedRule(
  rule: ConditionalFormat,
  content: (content: CellContent) => CellContent,
): readonly ConditionalFormat[] {
  if (rule.kind !== "expression") return [rule];
  const placed = content({ formula: rule.formula, value: null });
  return isFormula(placed) ? [{ ...rule, formula: placed.formula }] : [];
}

/** A validation whose options are where their cells are. */
export function placedValidation(validation: Validation, placer: Placer): Validation {
  const { rule } = validation;
  if (rule.kind !== "list" || !isCells(rule.options)) return validation;
  const { sheet, row, column, rows, columns } = placer.area(rule.options);
  return { ...validation, rule: { ...rule, options: { sheet, range: rangeAt(address(row, column), rows, columns) } } };
}
