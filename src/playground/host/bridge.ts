import { createFaultCounter, type Conditions } from "./conditions";
import { createSubscriptions } from "./events";
import { createRecorder, resetRecorder, type HostLog } from "./hostLog";
import type { HostObject } from "./hostObject";
import type { NativeBridge } from "./protocol";
import { createQueue } from "./queue";
import { connectRuntime, type Runtime, type SharedState } from "./runtime";
import type { RequirementGate } from "./session";
import type { WorkbookHooks } from "./workbookHooks";

export interface HostOptions {
  /** The root of the object model. */
  readonly workbook: HostObject;
  readonly hooks: WorkbookHooks;
  /** Requirement sets to enforce; without it every member may be used. */
  readonly gate?: RequirementGate | undefined;
  /** Bytes that a request or response may have; without it there is no limit. */
  readonly payloadLimit?: number | undefined;
}

/** A workbook that answers office.js. */
export interface Host {
  readonly log: HostLog;
  readonly conditions: Conditions;
  /** Objects that add-ins still track. */
  readonly liveReferences: number;
  /** A bridge for one add-in runtime, whose Excel namespace is asked for at its first request. */
  connect(excel: () => object): NativeBridge;
  /** Forgets a runtime that is gone, such as a pane that was reloaded. */
  disconnect(bridge: NativeBridge): void;
  /** Sets or lifts a fault and counts actions anew. */
  setFault(fault: Conditions["fault"]): void;
  /** Begins the log anew. */
  resetLog(): void;
  /** Resolves when no request is running or waiting. */
  idle(): Promise<void>;
  /** Stops answering. */
  dispose(): void;
}

export function createHost({ workbook, hooks, gate, payloadLimit }: HostOptions): Host {
  const conditions: Conditions = { payloadLimit, cellEdit: false, fault: undefined };
  const log = createRecorder();
  const queue = createQueue();
  const state: SharedState = {
    root: workbook,
    hooks,
    gate,
    conditions,
    log,
    faults: createFaultCounter(conditions),
    queue,
  };
  const runtimes = new Map<NativeBridge, Runtime>();
  const disconnect = (bridge: NativeBridge): void => {
    runtimes.get(bridge)?.stop();
    runtimes.delete(bridge);
  };
  return {
    log,
    conditions,
    get liveReferences() {
      return [...runtimes.values()].reduce((sum, { session }) => sum + session.references.size, 0);
    },
    connect(excel) {
      const runtime = connectRuntime(state, createSubscriptions(), excel);
      runtimes.set(runtime.bridge, runtime);
      return runtime.bridge;
    },
    disconnect,
    setFault(fault) {
      conditions.fault = fault;
      state.faults.restart();
    },
    resetLog: () => resetRecorder(log),
    idle: () => queue.idle(),
    dispose: () => [...runtimes.keys()].forEach(disconnect),
  };
}
