import { isComplete } from "./choices";
import { startsTooLate } from "./settings";
import type { Report } from "./useReport";

/** Whether a report can be built from what is chosen and set. */
export function isReady({ found, choices, settings, running }: Report): boolean {
  return found?.interrupted === false && !running && isComplete(choices) && !startsTooLate(settings);
}
