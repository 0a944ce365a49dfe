import type { ReportPlan, SheetPlan } from "../../report/plan";

/** How far a build is; whoever shows it makes the words. */
export interface Progress {
  readonly phase: "check" | "data" | "sheet" | "finish" | "restore";
  /** Name of the sheet being written. */
  readonly sheet?: string;
  readonly done: number;
  readonly total: number;
}

export type ProgressListener = (progress: Progress) => void;

/** Tells that a phase begins. */
export type Teller = (phase: Progress["phase"], sheet?: SheetPlan) => void;

/** Check, data, each sheet and the end count one each; putting back is a phase of its own. */
export function teller({ sheets }: ReportPlan, onProgress: ProgressListener | undefined): Teller {
  const total = sheets.length + 3;
  const done = { check: 0, data: 1, finish: total - 1 };
  return (phase, sheet) => {
    if (phase === "restore") onProgress?.({ phase, done: 0, total: 1 });
    else if (sheet) onProgress?.({ phase, sheet: sheet.name, done: 2 + sheets.indexOf(sheet), total });
    else if (phase !== "sheet") onProgress?.({ phase, done: done[phase], total });
  };
}
