/** How far a build is; whoever shows it makes the words. */
export interface Progress {
  readonly phase: "check" | "data" | "sheet" | "finish" | "restore";
  /** Name of the sheet being written. */
  readonly sheet?: string;
  readonly done: number;
  readonly total: number;
}

export type ProgressListener = (progress: Progress) => void;
