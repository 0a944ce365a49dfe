export interface BuildProgress {
  readonly step: "reading" | "computing" | "preparing" | "writing" | "finishing" | "restoring";
  /** Of the table being read, or the sheet being written. */
  readonly name?: string;
  readonly done: number;
  /** 0 where there is nothing to count. */
  readonly total: number;
}
