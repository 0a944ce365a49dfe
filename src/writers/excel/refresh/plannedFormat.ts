import { styledCell } from "../../../report/cellGrid";
import type { KeyedBlock } from "../../state/blocks";

/** Number format that the plan gives to a cell of a block, in en-US notation; undefined where it gives none. */
export function plannedFormat({ source }: KeyedBlock, row: number, column: number): string | undefined {
  if (source.kind === "table") return source.columns[column]?.format;
  return styledCell(source.rows[row]?.[column] ?? null).format;
}
