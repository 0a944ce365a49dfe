import { expect } from "vitest";
import { parseAddress } from "../../../src/report/address";
import { cellGrid, isFormula, valueOf, type GridCell } from "../../../src/report/cellGrid";
import type { SheetPlan } from "../../../src/report/plan";
import { type CellStyle, styles } from "../../../src/report/styles";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import { longForm, readSheet } from "./readSheet";

/** Every cell of the plan stands on the sheet, with its value, formula, number format and look; and no other cell. */
export async function expectPlanned(opened: OpenedHost, plan: SheetPlan): Promise<void> {
  const written = await readSheet(plan.name);
  const grid = cellGrid(plan);
  for (const cell of grid.values()) {
    const { row, column } = parseAddress(cell.address);
    const where = `${plan.name}!${cell.address}`;
    expectContent(cell, written.values[row]?.[column], written.formulas[row]?.[column], where);
    if (cell.format !== "General") expect(written.numberFormat[row]?.[column], where).toBe(cell.format);
    if (cell.style) expectLook(opened, { sheet: plan.name, row, column }, styles[cell.style], where);
  }
  const filled = written.values.flat().filter((value) => value !== "").length;
  const planned = [...grid.values()].filter(
    ({ content }) => valueOf(content) !== "" && valueOf(content) !== null,
  ).length;
  expect(filled, `${plan.name}: cells with content`).toBe(planned);
}

function expectContent({ content }: GridCell, value: unknown, formula: unknown, where: string): void {
  if (isFormula(content)) expect(longForm(String(formula)), where).toBe(content.formula);
  const expected = valueOf(content);
  if (typeof expected === "number")
    expect(Math.abs(Number(value) - expected), where).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
  else if (expected !== null && typeof expected === "object") expect(value, where).toBe(expected.error);
  else expect(value, where).toBe(expected ?? "");
}

function expectLook(
  { grid }: OpenedHost,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  style: CellStyle,
  where: string,
): void {
  const id = grid.sheets.ids().find((one) => grid.sheets.name(one) === sheet)!;
  const look = grid.styles.style(id, { row, column, rows: 1, columns: 1 });
  const { bold = false, italic = false, underline = false, wrap = false } = style;
  expect(look, where).toMatchObject({ bold, italic, underline, wrapText: wrap, fill: style.fill ?? null });
  if (style.color !== undefined) expect(look.fontColor, where).toBe(style.color);
  if (style.size !== undefined) expect(look.fontSize, where).toBe(style.size);
  const bottom = grid.styles.border(id, row, column, "bottom");
  if (style.borderBottom !== undefined) expect(bottom?.color, where).toBe(style.borderBottom);
  const top = grid.styles.border(id, row, column, "top");
  if (style.borderTop !== undefined) expect(top?.color, where).toBe(style.borderTop);
}
