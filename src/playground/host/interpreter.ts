import { runAction } from "./actions";
import type { FaultCounter } from "./conditions";
import { HostError } from "./hostObject";
import { ActionType, type Action, type ErrorInfo, type RequestBody, type ResponseBody } from "./protocol";
import { takeTurns } from "./queue";
import type { Scope } from "./scope";
import type { Session } from "./session";
import type { WorkbookHooks } from "./workbookHooks";

/**
 * Carries out a request, action by action, in order.
 *
 * The first action that fails ends the request; what came before it stays done: batches are not transactions,
 * in Excel neither.
 */
export async function execute(
  session: Session,
  body: RequestBody,
  { hooks, faults }: { readonly hooks: WorkbookHooks; readonly faults: FaultCounter },
): Promise<ResponseBody> {
  const scope: Scope = { session, body, bound: new Map() };
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  let changes = -1;
  const turnEnds = takeTurns();
  for (const [index, action] of body.Actions.entries()) {
    await turnEnds();
    try {
      session.log.actions += 1;
      if (changes !== session.log.changes) session.log.turns.push(session.log.actions);
      changes = session.log.changes;
      faults.next();
      if (action.ActionType === ActionType.query || takesCells(action)) await hooks.recalculate();
      results.push({ ActionId: action.Id, Value: runAction(scope, action) });
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
    } catch (error) {
      const info = errorInfo(error, { session, body, action, index });
      session.log.errors.push(info);
      return { Results: results, TraceIds: traces, Error: info };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** What is still to be calculated would else be written where cells were before. */
function takesCells({ ActionType: type, Name: name }: Action): boolean {
  return type === ActionType.method && name === "Delete";
}

interface Failing {
  readonly session: Session;
  readonly body: RequestBody;
  readonly action: Action;
  readonly index: number;
}

function errorInfo(error: unknown, failing: Failing): ErrorInfo {
  const location = locate(failing);
  if (!(error instanceof HostError)) failing.session.log.faults.push(error);
  const known =
    error instanceof HostError ? error : new HostError("GeneralException", `Fault of the host: ${String(error)}`);
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location ?? location,
    ActionIndex: failing.index,
    HttpStatusCode: known.code === "ItemNotFound" ? 404 : 400,
  };
}

/** Names for the reader of an error, e.g. "Worksheets.GetItem". */
function locate({ body, action }: Failing): string {
  const path = body.ObjectPaths[action.ObjectPathId];
  const parent = path?.ParentObjectPathId === undefined ? undefined : body.ObjectPaths[path.ParentObjectPathId];
  return [parent?.Name, path?.Name, action.Name].filter((name) => name !== undefined && name !== "").join(".");
}
