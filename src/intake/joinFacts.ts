import { UNASSIGNED, type Origin } from "./facts";
import type { FactColumn, FactShape, IndexColumn } from "./read/sinks/factColumn";

/** A table of facts, and the place of its source among all. */
export interface Part<Table> {
  readonly table: Table;
  readonly source: number;
}

type Columns = Readonly<Record<string, unknown>> & { readonly origin: Origin };
type Numbers = Int32Array | Float64Array | Int8Array | Uint16Array;

function concat<Column extends Numbers>(columns: readonly Column[], whole: (length: number) => Column): Column {
  const all = whole(columns.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const column of columns) {
    all.set(column, offset);
    offset += column.length;
  }
  return all;
}

const rowsOf = ({ origin }: Columns) => origin.row.length;

/** One list of names for all parts, and each part's indexes in terms of it. */
function joinIndexed(name: string, { list }: IndexColumn, parts: readonly Columns[]) {
  const position = new Map<string, number>();
  const columns = parts.map((part) => {
    const index = part[name] as Int32Array | undefined;
    if (index === undefined) return new Int32Array(rowsOf(part)).fill(UNASSIGNED);
    const places = (part[list] as readonly string[]).map((one) => {
      if (!position.has(one)) position.set(one, position.size);
      return position.get(one)!;
    });
    return index.map((i) => (i === UNASSIGNED ? UNASSIGNED : places[i]!));
  });
  return { [list]: [...position.keys()], [name]: concat(columns, (length) => new Int32Array(length)) };
}

function joinColumn(name: string, column: FactColumn, parts: readonly Columns[]): Readonly<Record<string, unknown>> {
  // an optional column stays away where no part has it
  if (parts.every((part) => part[name] === undefined)) return {};
  if (column.kind === "index") return joinIndexed(name, column, parts);
  if (column.kind === "text") return { [name]: parts.flatMap((part) => part[name] as readonly string[]) };
  if (column.kind === "flag") {
    const flags = parts.map((part) => part[name] as Int8Array);
    return { [name]: concat(flags, (length) => new Int8Array(length)) };
  }
  const numbers = parts.map(
    (part) => (part[name] as Float64Array | undefined) ?? new Float64Array(rowsOf(part)).fill(NaN),
  );
  return { [name]: concat(numbers, (length) => new Float64Array(length)) };
}

function joinOrigins(parts: readonly Part<Columns>[]): Origin {
  const sources = parts.map(({ table, source }) => new Uint16Array(rowsOf(table)).fill(source));
  const rows = parts.map(({ table }) => table.origin.row);
  return {
    source: concat(sources, (length) => new Uint16Array(length)),
    row: concat(rows, (length) => new Int32Array(length)),
  };
}

/** Tables of one role as one, the rows of the first part first. */
export function joinFacts<Table>(shape: FactShape<Table>, parts: readonly Part<Table>[]): Table {
  // what a sink makes has every column of the shape, and an origin
  const known = parts as readonly Part<Columns>[];
  const origin = joinOrigins(known);
  if (known.length === 1) return { ...known[0]!.table, origin } as Table;
  const tables = known.map(({ table }) => table);
  const columns = Object.entries<FactColumn>(shape).map(([name, column]) => joinColumn(name, column, tables));
  return columns.reduce<Record<string, unknown>>((all, one) => ({ ...all, ...one }), { origin }) as Table;
}
