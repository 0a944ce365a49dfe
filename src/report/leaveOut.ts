import { quoteSheet } from "./address";
import { isFormula, isStyled } from "./cellGrid";
import type { Block, Cell, CellContent, ReportPlan, SheetPlan } from "./plan";
import { isCells } from "./validations";
import { frozen } from "./valuesOnly";

/** The report without some of its sheets: what refers to them elsewhere becomes its value, and no link leads to them. */
export function leaveOut(plan: ReportPlan, isWanted: (sheet: string) => boolean): ReportPlan {
  const gone = plan.sheets.filter(({ key }) => !isWanted(key));
  if (gone.length === 0) return plan;
  const names = plan.names.filter(({ cells }) => !isWanted(cells.sheet)).map(({ name }) => name);
  const tables = gone.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block.name] : [])));
  const words = new Set([...names, ...tables]);
  const prefixes = gone.map(({ name }) => `${quoteSheet(name)}!`);
  const refers = (formula: string) =>
    prefixes.some((prefix) => formula.includes(prefix)) ||
    (formula.replace(/"(?:[^"]|"")*"/g, "").match(/[A-Za-z_]\w*/g) ?? []).some((word) => words.has(word));
  const isGone = (sheet: string) => gone.some(({ key }) => key === sheet);
  return {
    ...plan,
    sheets: plan.sheets.filter(({ key }) => isWanted(key)).map((sheet) => cutLoose(sheet, refers, isGone)),
    names: plan.names.filter(({ cells }) => isWanted(cells.sheet)),
  };
}

type Test = (text: string) => boolean;

function cutLoose(sheet: SheetPlan, refers: Test, isGone: Test): SheetPlan {
  const { validations } = sheet;
  const kept = validations?.filter(
    ({ rule }) => rule.kind !== "list" || !isCells(rule.options) || !isGone(rule.options.sheet),
  );
  return {
    ...sheet,
    ...(kept && { validations: kept }),
    blocks: sheet.blocks.map((block) => looseBlock(block, refers, isGone)),
  };
}

function looseBlock(block: Block, refers: Test, isGone: Test): Block {
  const content = (given: CellContent) => (isFormula(given) && refers(given.formula) ? frozen(given) : given);
  switch (block.kind) {
    case "cells":
      return { ...block, rows: block.rows.map((row) => row.map((cell) => looseCell(cell, content, isGone))) };
    case "table":
      return { ...block, rows: block.rows.map((row) => row.map(content)) };
    case "chart":
      return block;
  }
}

function looseCell(cell: Cell, content: (given: CellContent) => CellContent, isGone: Test): Cell {
  if (!isStyled(cell)) return content(cell);
  const { link, ...rest } = cell;
  const loose = { ...rest, content: content(cell.content) };
  if (link === undefined) return loose;
  return isGone(link) ? { ...loose, style: "label" } : { ...loose, link };
}
