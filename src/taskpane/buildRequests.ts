/**
 * The ribbon asks for a build before or after the pane has been drawn: both run on one page (shared run-time),
 * so a request waits here until the pane takes it.
 */
let waiting = false;
const listeners = new Set<() => void>();

/** Asks the pane to build the report with the tables it detects. */
export function requestBuild(): void {
  waiting = true;
  for (const listener of listeners) listener();
}

/** True once for each request. */
export function takeBuildRequest(): boolean {
  const taken = waiting;
  waiting = false;
  return taken;
}

/** Calls back on each new request; returns what ends that. */
export function onBuildRequest(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
