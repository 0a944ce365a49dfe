import { isFormula, isStyled } from "./cellGrid";
import type { Block, Cell, CellContent, CellValue, ReportPlan } from "./plan";

/** The same report with the computed values in place of the formulas. */
export function valuesOnly(plan: ReportPlan): ReportPlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map(frozenBlock) })) };
}

function frozenBlock(block: Block): Block {
  switch (block.kind) {
    case "cells":
      return { ...block, rows: block.rows.map((row) => row.map(frozenCell)) };
    case "table":
      return { ...block, rows: block.rows.map((row) => row.map(frozen)) };
    case "chart":
      return block;
  }
}

function frozenCell(cell: Cell): Cell {
  return isStyled(cell) ? { ...cell, content: frozen(cell.content) } : frozen(cell);
}

/** A result that is an error becomes its text: a cell can hold an error only as the result of a formula. */
export function frozen(content: CellContent): CellValue {
  if (!isFormula(content)) return content;
  const { value } = content;
  return value !== null && typeof value === "object" ? value.error : value;
}
