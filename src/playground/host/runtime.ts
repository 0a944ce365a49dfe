import { byteLength, refusal, responseRefusal, type Conditions, type FaultCounter } from "./conditions";
import type { Subscriptions } from "./events";
import type { HostRecorder } from "./hostLog";
import { HostError, type HostObject } from "./hostObject";
import { execute } from "./interpreter";
import { readMetadata, type Metadata } from "./metadata";
import {
  ActionType,
  MessageType,
  RequestFlag,
  type EventEntry,
  type NativeBridge,
  type RequestBody,
  type RequestEnvelope,
  type ResponseBody,
} from "./protocol";
import type { Queue } from "./queue";
import { services } from "./services";
import type { RequirementGate, Session } from "./session";
import type { WorkbookEvent, WorkbookHooks } from "./workbookHooks";

/** What all runtimes of one workbook share. */
export interface SharedState {
  readonly root: HostObject;
  readonly hooks: WorkbookHooks;
  readonly gate: RequirementGate | undefined;
  readonly conditions: Conditions;
  readonly log: HostRecorder;
  readonly faults: FaultCounter;
  readonly queue: Queue;
}

/** One add-in runtime (an iframe, a vm context) at the workbook. */
export interface Runtime {
  readonly bridge: NativeBridge;
  readonly session: Session;
  stop(): void;
}

export function connectRuntime(state: SharedState, subscriptions: Subscriptions, excel: () => object): Runtime {
  let stopped = false;
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      if (!stopped) state.queue.add(() => answer(text));
    },
  };
  const session = openSession(state, subscriptions, excel);
  const send = (message: object) => {
    if (!stopped) bridge.onMessageFromHost?.(JSON.stringify(message));
  };
  const answer = async (text: string) => {
    const envelope = JSON.parse(text) as RequestEnvelope;
    const body = await respond(state, session, { envelope, bytes: byteLength(text) }).catch((fault: unknown) => {
      state.log.faults.push(fault);
      return JSON.stringify(
        refusedResponse(state.log, new HostError("GeneralException", `Fault of the host: ${String(fault)}`)),
      );
    });
    send({ id: envelope.id, type: MessageType.response, message: { statusCode: 200, headers: {}, body } });
  };
  const forward = forwardEvents(state, subscriptions, (entries) =>
    send({ type: MessageType.events, message: { entries } }),
  );
  const unsubscribe = state.hooks.onEvent(forward);
  return {
    bridge,
    session,
    stop() {
      stopped = true;
      unsubscribe();
    },
  };
}

/** The metadata are read at the first request: before it Microsoft's script has not been loaded. */
function openSession(state: SharedState, subscriptions: Subscriptions, excel: () => object): Session {
  let metadata: Metadata | undefined;
  const { root, gate, log } = state;
  return {
    root,
    gate,
    log,
    services,
    listen: (object, event, on) => subscriptions.listen(object, event, on),
    references: new Map(),
    lastReference: 0,
    get metadata() {
      return (metadata ??= readMetadata(excel()));
    },
  };
}

interface Incoming {
  readonly envelope: RequestEnvelope;
  /** Of the whole message. */
  readonly bytes: number;
}

/** The response as JSON text. */
async function respond(state: SharedState, session: Session, { envelope, bytes }: Incoming): Promise<string> {
  const { conditions, log, hooks } = state;
  const { body } = envelope.message;
  const request = typeof body === "string" ? (JSON.parse(body) as RequestBody) : body;
  count(log, request, bytes);
  const refused = refusal(conditions, { flags: envelope.flags, bytes });
  if (refused) return JSON.stringify(refusedResponse(log, refused));
  const run = () => execute(session, request, state);
  const response = envelope.flags & RequestFlag.write ? await hooks.undoStep(run) : await run();
  const text = JSON.stringify(response);
  log.largestResponse = Math.max(log.largestResponse, byteLength(text));
  const withheld = responseRefusal(conditions, byteLength(text));
  return withheld ? JSON.stringify(refusedResponse(log, withheld)) : text;
}

function refusedResponse(log: HostRecorder, { code, message }: HostError): ResponseBody {
  const error = { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 };
  log.errors.push(error);
  return { Results: [], TraceIds: [], Error: error };
}

function count(log: HostRecorder, { Actions }: RequestBody, bytes: number): void {
  log.requests += 1;
  log.largestRequest = Math.max(log.largestRequest, bytes);
  const isCleanUp = Actions.every(
    ({ ActionType: type, Name }) => type === ActionType.instantiate || Name === "_RemoveReference",
  );
  if (!isCleanUp) log.syncs += 1;
}

/**
 * Sends events in the next turn, as Excel does after the edit, and each only once:
 * the grid reports one typed cell several times.
 */
function forwardEvents(
  { queue }: SharedState,
  subscriptions: Subscriptions,
  send: (entries: EventEntry[]) => void,
): (event: WorkbookEvent) => void {
  const pending = new Map<string, EventEntry>();
  const flush = () => {
    const entries = [...pending.values()];
    pending.clear();
    send(entries);
  };
  return (event) => {
    for (const entry of subscriptions.entries(event, queue.busy)) {
      if (pending.size === 0) setTimeout(flush, 0);
      pending.set(JSON.stringify(entry), entry);
    }
  };
}
