import { WriteError } from "./errors";

/** Work that belongs into one request. `queue` only queues; `bytes` is what it adds to the request, estimated. */
export interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

/**
 * The most that we put into one request: a thirteenth of the 5 MB that Excel on the web takes. Escaping and addresses
 * fit in beside, and a request is answered soon enough for Cancel to be felt at once.
 */
export const requestBytes = 384 * 1024;

/** A step of a few calls: each takes some 200 bytes for its action and its path. */
export function smallStep(queue: () => void): Step {
  return { bytes: 2048, queue };
}

/** Runs the steps in as few requests as their size allows; stops before the next step once cancelled. */
export async function runSteps(
  context: Excel.RequestContext,
  steps: Iterable<Step>,
  signal?: AbortSignal,
): Promise<void> {
  let queued = 0;
  for (const step of steps) {
    if (queued > 0 && queued + step.bytes > requestBytes) {
      await send(context, signal);
      queued = 0;
    }
    if (queued === 0) hold(context);
    requireGoing(signal);
    step.queue();
    queued += step.bytes;
  }
  await send(context, signal);
}

/** @throws WriteError "cancelled" */
export function requireGoing(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WriteError("cancelled");
}

async function send(context: Excel.RequestContext, signal: AbortSignal | undefined): Promise<void> {
  requireGoing(signal);
  await context.sync();
  await turn();
  requireGoing(signal);
}

/** Lets the pane handle what was clicked meanwhile, Cancel above all. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Queues: no repainting and no calculation before the request is done. Both end by themselves, whatever happens. */
function hold(context: Excel.RequestContext): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
}
