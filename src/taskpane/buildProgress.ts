import type { Translate } from "../i18n";
import { isRead, type Choice } from "./choices";
import { sourceName } from "./sourceName";

export interface BuildProgress {
  readonly step: "reading" | "computing" | "preparing" | "writing" | "finishing" | "restoring";
  /** Of the table being read, or the sheet being written. */
  readonly name?: string;
  readonly done: number;
  /** 0 where there is nothing to count. */
  readonly total: number;
}

/** Said at once, before any work: which table is read first. */
export function firstProgress(choices: readonly Choice[], t: Translate): BuildProgress {
  const first = choices.find(isRead);
  const step = { done: 0, total: 0 };
  return first ? { step: "reading", name: sourceName(first.source, t), ...step } : { step: "preparing", ...step };
}
