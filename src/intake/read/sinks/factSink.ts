import { UNASSIGNED } from "../../facts";
import { growingFloats, growingInts } from "../growing";
import { nameIndex } from "../nameIndex";
import type { Cells, FactColumn, FactShape, IndexColumn, UnderstoodRow } from "./factColumn";

/** Where rows that were understood go; one for each role. */
export interface RowSink<Table> {
  push(understood: UnderstoodRow): void;
  /** Rows without a customer so far. */
  unassigned(): number;
  table(): Table;
}

/** One column while it fills. */
interface Filler {
  push(understood: UnderstoodRow): void;
  columns(): Readonly<Record<string, unknown>>;
}

function indexFiller(name: string, { list, field }: IndexColumn, cells: Cells, onUnassigned: () => void): Filler {
  const names = nameIndex(cells.rules);
  const indexes = growingInts();
  return {
    push({ row }) {
      const index = names.indexOf(cells.cell(row, field));
      if (index === UNASSIGNED) onUnassigned();
      indexes.push(index);
    },
    columns: () => ({ [list]: names.names(), [name]: indexes.values() }),
  };
}

function fillerOf(name: string, column: FactColumn, cells: Cells, onUnassigned: () => void): Filler | undefined {
  switch (column.kind) {
    case "index":
      if (column.optional && !cells.has(column.field)) return undefined;
      return indexFiller(name, column, cells, column.field === "customer" ? onUnassigned : () => undefined);
    case "text": {
      const values: string[] = [];
      return {
        push: ({ row }) => void values.push(cells.optional.text(row, column.field)),
        columns: () => ({ [name]: values }),
      };
    }
    case "number": {
      if (column.optional?.some(cells.has) === false) return undefined;
      const values = growingFloats();
      return {
        push: (understood) => values.push(column.of(understood, cells)),
        columns: () => ({ [name]: values.values() }),
      };
    }
    case "flag": {
      const values = growingInts();
      return {
        push: (understood) => values.push(column.of(understood, cells)),
        columns: () => ({ [name]: Int8Array.from(values.values()) }),
      };
    }
  }
}

/** Fills the columns of a shape row by row, and keeps the number of each row in its source. */
export function factSink<Table>(shape: FactShape<Table>, cells: Cells): RowSink<Table> {
  let unassigned = 0;
  const rowNumbers = growingInts();
  const columns = Object.entries<FactColumn>(shape);
  const fillers = columns.flatMap(([name, column]) => fillerOf(name, column, cells, () => unassigned++) ?? []);
  return {
    push(understood) {
      for (const filler of fillers) filler.push(understood);
      rowNumbers.push(understood.rowNumber);
    },
    unassigned: () => unassigned,
    table() {
      const row = rowNumbers.values();
      const origin = { source: new Uint16Array(row.length), row };
      // the shape names every column of the table, so that nothing is missing
      return fillers.reduce<Record<string, unknown>>((table, filler) => ({ ...table, ...filler.columns() }), {
        origin,
      }) as Table;
    },
  };
}
