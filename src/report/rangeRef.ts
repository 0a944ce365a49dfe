/** Cells of a sheet of the plan, e.g. { sheet: "stages", range: "A6:A11" }: one column or one row. */
export interface RangeRef {
  readonly sheet: string;
  readonly range: string;
}
