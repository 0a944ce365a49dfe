import type { Field, RawCell } from "../source";
import { minutesIn } from "../values/duration";
import { cleanText } from "../values/text";
import { timeOfDay } from "../values/timeOfDay";
import type { CellReaders, Problem } from "./cellReaders";

type Row = readonly RawCell[];

/**
 * Reads what a row may lack: NaN where a cell is blank, or where it cannot be read, which is noted. Columns that the
 * table does not have are blank.
 */
export interface OptionalCells {
  readonly number: (row: Row, field: Field, rowNumber: number) => number;
  /** Minutes, also of 2:30 and 2h 30m. */
  readonly duration: (row: Row, field: Field, rowNumber: number) => number;
  /** Serial number without the time. */
  readonly day: (row: Row, field: Field, rowNumber: number) => number;
  /** Serial number, with the time as its fraction. */
  readonly moment: (row: Row, field: Field, rowNumber: number) => number;
  readonly text: (row: Row, field: Field) => string;
}

export function optionalCells(cells: CellReaders): OptionalCells {
  const known = (found: number | Problem, row: Row, rowNumber: number): number => {
    if (typeof found === "number") return found;
    if (found.reason !== "no-amount" && found.reason !== "no-date") cells.leaveBlank(row, rowNumber, found);
    return NaN;
  };
  const text = (row: Row, field: Field) => cleanText(cells.cell(row, field));

  const number = (row: Row, field: Field, rowNumber: number) =>
    cells.has(field) ? known(cells.number(row, field, rowNumber), row, rowNumber) : NaN;
  const day = (row: Row, field: Field, rowNumber: number) =>
    cells.has(field) ? known(cells.day(row, field, rowNumber), row, rowNumber) : NaN;

  return {
    number,
    duration(row, field, rowNumber) {
      const cell = cells.cell(row, field);
      return (typeof cell === "string" ? minutesIn(text(row, field)) : undefined) ?? number(row, field, rowNumber);
    },
    day,
    moment: (row, field, rowNumber) => day(row, field, rowNumber) + timeOfDay(cells.cell(row, field)),
    text,
  };
}
