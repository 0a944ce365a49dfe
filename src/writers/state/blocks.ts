import { type Place, parseAddress } from "../../report/address";
import { isFormula, styledCell } from "../../report/cellGrid";
import type { Block, CellContent, CellsBlock, SheetPlan, TableBlock } from "../../report/plan";
import { hash } from "./print";

/** Cells or a table of a plan as rows with keys; titles of a table are its first row. */
export interface KeyedBlock {
  readonly key: string;
  readonly source: CellsBlock | TableBlock;
  readonly at: Place;
  readonly width: number;
  /** Unique; one for each row. */
  readonly rowKeys: readonly string[];
  /** One for each column. */
  readonly columnKeys: readonly string[];
  /** As wide as the block; undefined where it leaves a cell alone. */
  readonly rows: readonly (readonly (CellContent | undefined)[])[];
  /** Changes with the looks that the plan gives to the block. */
  readonly looks: string;
}

/** The blocks of a sheet that hold cells, by their keys; those without one are known by their number. */
export function keyedBlocks({ blocks }: SheetPlan): KeyedBlock[] {
  const counts = { cells: 0, table: 0, chart: 0 };
  return blocks.flatMap((block) => {
    const number = (counts[block.kind] += 1);
    if (block.kind === "chart") return [];
    const key = block.key ?? `${block.kind}${number}`;
    return block.kind === "table" ? [keyedTable(key, block)] : keyedCells(key, block);
  });
}

export function chartsOf({ blocks }: SheetPlan): Extract<Block, { kind: "chart" }>[] {
  return blocks.filter((block) => block.kind === "chart");
}

const titles = "#";

function keyedTable(key: string, source: TableBlock): KeyedBlock {
  const { columns } = source;
  const rows = source.rows.map((cells) => columns.map((_, index) => cells[index] ?? null));
  return {
    ...{ key, source, at: parseAddress(source.at), width: columns.length },
    rowKeys: [titles, ...unique(source.rowKeys ?? rows.map(ownKey))],
    columnKeys: unique(columns.map(({ key: own, title }) => own ?? title)),
    rows: [columns.map(({ title }) => title), ...rows],
    looks: hash(JSON.stringify(columns.map(({ format, style }) => [format, style ?? ""]))),
  };
}

function keyedCells(key: string, source: CellsBlock): KeyedBlock[] {
  const width = Math.max(0, ...source.rows.map((cells) => cells.length));
  if (width === 0) return [];
  const rows = source.rows.map((cells) =>
    Array.from({ length: width }, (_, index) => styledCell(cells[index] ?? null).content ?? undefined),
  );
  const looks = source.rows.map((cells) =>
    cells.map((cell) => Object.values({ ...styledCell(cell), content: 0, trace: 0, input: 0 })),
  );
  const columnKeys = Array.from({ length: width }, (_, index) => String(index));
  const rowKeys = unique(source.rowKeys ?? rows.map(ownKey));
  return [
    { key, source, at: parseAddress(source.at), width, rowKeys, columnKeys, rows, looks: hash(JSON.stringify(looks)) },
  ];
}

/** A row that has no key is known by the first thing it says. */
function ownKey(row: readonly (CellContent | undefined)[]): string {
  const first = row.find((content) => content !== undefined && content !== null);
  if (first === undefined || first === null) return "";
  return isFormula(first) ? "=" : String(first);
}

/** The second "Total" is another row than the first. */
function unique(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  });
}
