import type { CleaningRules, Field, RawCell } from "../../source";
import { timeOfDay } from "../../values/timeOfDay";
import type { CellReaders } from "../cellReaders";
import type { Document } from "../documentTypes";
import type { OptionalCells } from "../optionalCells";

export type Row = readonly RawCell[];

/** A row that was understood: what was read of it already, and where the rest is found. */
export interface UnderstoodRow {
  readonly row: Row;
  readonly rowNumber: number;
  readonly date: number;
  readonly amount: number;
  /** The source has its numbers with the other sign: a return that is booked as plus. */
  readonly isTurned?: true;
  /** What a head of an order is, where that is no sale. */
  readonly document?: Document;
}

/** What the columns of facts are filled from. */
export interface Cells extends CellReaders {
  readonly optional: OptionalCells;
  readonly rules: CleaningRules | undefined;
}

/** Names, each held once in `list`; the column holds their indexes. */
export interface IndexColumn {
  readonly kind: "index";
  readonly list: string;
  readonly field: Field;
  /** Left out where the source has no such column. */
  readonly optional?: true;
}

export interface NumberColumn {
  readonly kind: "number";
  readonly of: (understood: UnderstoodRow, cells: Cells) => number;
  /** Left out where the source has no column of any of these fields. */
  readonly optional?: readonly Field[];
}

/** 1, 0, or -1 for unknown. */
export interface FlagColumn {
  readonly kind: "flag";
  readonly of: (understood: UnderstoodRow, cells: Cells) => number;
}

export interface TextColumn {
  readonly kind: "text";
  readonly field: Field;
}

export type FactColumn = IndexColumn | NumberColumn | FlagColumn | TextColumn;

type KeysOf<Table, Values> = {
  [Key in keyof Table]-?: NonNullable<Table[Key]> extends Values ? Key : never;
}[keyof Table];

/** How each column of a table of facts is filled; the compiler says which one is forgotten. */
export type FactShape<Table> = { readonly [Key in KeysOf<Table, Int32Array>]: IndexColumn } & {
  readonly [Key in KeysOf<Table, Float64Array>]: NumberColumn;
} & { readonly [Key in KeysOf<Table, Int8Array>]: FlagColumn } & {
  readonly [Key in KeysOf<Table, readonly string[]>]?: TextColumn;
};

export const named = (list: string, field: Field): IndexColumn => ({ kind: "index", list, field });
export const text = (field: Field): TextColumn => ({ kind: "text", field });

export const mainDate: NumberColumn = { kind: "number", of: ({ date }) => date };
export const mainAmount: NumberColumn = { kind: "number", of: ({ amount }) => amount };

/** The main date with its time of day, read once. */
export const momentOf = ({ row, date }: UnderstoodRow, cells: Cells) => date + timeOfDay(cells.cell(row, "date"));

export const mainMoment: NumberColumn = { kind: "number", of: momentOf };

export const numberOf = (field: Field): NumberColumn => ({
  kind: "number",
  of: ({ row, rowNumber }, { optional }) => optional.number(row, field, rowNumber),
});

export const durationOf = (field: Field): NumberColumn => ({
  kind: "number",
  of: ({ row, rowNumber }, { optional }) => optional.duration(row, field, rowNumber),
});
