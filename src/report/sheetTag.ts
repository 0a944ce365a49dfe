/** Name of the custom property of a sheet that holds its tag. */
export const tagProperty = "CLC";

/** What a sheet of ours says about itself; it travels with the sheet when that is renamed, moved or copied. */
export interface SheetTag {
  readonly report: string;
  readonly build: string;
  /** Key of the sheet in the plan. */
  readonly sheet: string;
  readonly version: string;
  /** In a written file, where no list of our reports stands beside: what that list would say. */
  readonly file?: FileTag;
}

export interface FileTag {
  /** Of the report. */
  readonly title: string;
  /** The sheet's name when it was written: a copy has another. */
  readonly name: string;
  /** Defined names that point to the sheet. */
  readonly names: readonly string[];
}
