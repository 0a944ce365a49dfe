import type { Run } from "../report";

/** Excel's number of 1970-01-01. */
const epoch = 25_569;
const dayLength = 86_400_000;

/** A line of the run log: local time, as people read it. Office tells no name: who it is says the user, or nobody. */
export function runAt(now: Date, who = ""): Run {
  const local = now.getTime() - now.getTimezoneOffset() * 60_000;
  return { when: local / dayLength + epoch, who };
}
