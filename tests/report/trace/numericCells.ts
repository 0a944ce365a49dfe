import { cellGrid, isFormula, type GridCell } from "../../../src/report/cellGrid";
import type { ReportPlan, SheetPlan } from "../../../src/report/plan";
import { traceOf, type TracedCell } from "../../../src/report/trace";

/** A number that stands in a plan as a value, not as a formula. */
export interface NumericCell {
  readonly sheet: string;
  /** Key of its block; a block without one has a key from the planner. */
  readonly block: string;
  readonly cell: GridCell;
  readonly traced: TracedCell;
  /** The key of its column, or the first words of its row. */
  readonly about: string;
}

/** Every number of the plan that is no formula, and how many are. */
export function numericCells(plan: ReportPlan): { readonly values: readonly NumericCell[]; readonly formulas: number } {
  const all = plan.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => {
      if (block.kind === "chart") return [];
      const alone: SheetPlan = { ...sheet, blocks: [block] };
      const grid = cellGrid(alone);
      const columns = block.kind === "table" ? block.columns : [];
      return [...grid.values()].filter(isNumber).map((cell): NumericCell => ({
        ...{ sheet: sheet.key, block: block.key ?? block.at, cell },
        traced: traceOf({ ...plan, sheets: [alone] }, sheet.key, cell.address)!,
        about: aboutOf(cell, grid, columns),
      }));
    }),
  );
  const isValue = ({ cell }: NumericCell) => !isFormula(cell.content);
  return { values: all.filter(isValue), formulas: all.filter((cell) => !isValue(cell)).length };
}

function isNumber({ content }: GridCell): boolean {
  return typeof (isFormula(content) ? content.value : content) === "number";
}

function aboutOf(
  { address }: GridCell,
  grid: ReadonlyMap<string, GridCell>,
  columns: readonly { readonly key?: string }[],
): string {
  const letter = /^[A-Z]+/.exec(address)![0];
  // tables begin in column A but for the one beside the totals of the budget
  const first = [...grid.keys()][0]!.replace(/\d+/, "");
  const place = indexOf(letter) - indexOf(first);
  const words = grid.get(`A${address.slice(letter.length)}`)?.content;
  return columns[place]?.key ?? (typeof words === "string" ? words : "");
}

function indexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
