import type { ErrorInfo } from "./protocol";

/** What went over the wire since the host was made (or since `reset`). */
export interface HostLog {
  /** Requests that did more than let go of tracked objects: what an author counts as `context.sync()`. */
  readonly syncs: number;
  readonly requests: number;
  readonly actions: number;
  /**
   * Numbers of the actions that begin a request, or come right after one that set or called something. Any other finds
   * the workbook as the action before it did: to fail either comes to the same.
   */
  readonly turns: readonly number[];
  /** How often something was set, or a method called that does more than look something up. */
  readonly changes: number;
  /** Bytes of the largest request and response. */
  readonly largestRequest: number;
  readonly largestResponse: number;
  /** How often each member was used, e.g. "Range.values=" (set), "Range.values" (read), "Worksheet.getRange()". */
  readonly members: ReadonlyMap<string, number>;
  readonly errors: readonly ErrorInfo[];
  /** Exceptions that were faults of the host itself, not refusals. */
  readonly faults: readonly unknown[];
}

/** The same, as the host writes it. */
export interface HostRecorder extends HostLog {
  syncs: number;
  requests: number;
  actions: number;
  readonly turns: number[];
  changes: number;
  largestRequest: number;
  largestResponse: number;
  readonly members: Map<string, number>;
  readonly errors: ErrorInfo[];
  readonly faults: unknown[];
}

export function createRecorder(): HostRecorder {
  return {
    syncs: 0,
    requests: 0,
    actions: 0,
    turns: [],
    changes: 0,
    largestRequest: 0,
    largestResponse: 0,
    members: new Map(),
    errors: [],
    faults: [],
  };
}

/** Begins anew, e.g. after the arrangement of a test. */
export function resetRecorder(log: HostRecorder): void {
  Object.assign(log, { syncs: 0, requests: 0, actions: 0, changes: 0, largestRequest: 0, largestResponse: 0 });
  log.turns.length = 0;
  log.members.clear();
  log.errors.length = 0;
  log.faults.length = 0;
}
