import { address } from "../../../src/report/address";
import type { ReportPlan } from "../../../src/report/plan";
import type { SameCell } from "../sameCells";
import { longForm, readSheet } from "./readSheet";

/** The cells of the plan's sheets in the workbook, in the form of fileCells. */
export async function workbookCells({ sheets }: ReportPlan): Promise<Record<string, SameCell>> {
  const cells: Record<string, SameCell> = {};
  for (const { name } of sheets) {
    const { values, formulas, numberFormat } = await readSheet(name);
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        const formula = formulas[r]?.[c];
        const isLive = formula !== value && typeof formula === "string" && formula.startsWith("=");
        if (value === "" && !isLive) return;
        const format = String(numberFormat[r]?.[c]);
        const read = isLive
          ? { value: result(value), formula: longForm(formula) }
          : { value: value as SameCell["value"] };
        cells[`${name}!${address(r, c)}`] = { ...read, format };
      }),
    );
  }
  return cells;
}

/** Only a formula makes an error; a text may look like one. */
function result(value: unknown): SameCell["value"] {
  return typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value) ? { error: value } : (value as SameCell["value"]);
}

/**
 * Two ways of adding up may differ in the last of Excel's 15 digits; and where a file holds an empty text,
 * Excel has an empty cell.
 */
export function comparable(cells: Readonly<Record<string, SameCell>>): Record<string, SameCell> {
  const round = (value: SameCell["value"]) => (typeof value === "number" ? Number(value.toPrecision(12)) : value);
  const filled = Object.entries(cells).filter(([, { value, formula }]) => value !== "" || formula !== undefined);
  return Object.fromEntries(filled.map(([key, cell]) => [key, { ...cell, value: round(cell.value) }]));
}
