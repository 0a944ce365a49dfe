import { vi } from "vitest";
import { answer } from "../../../src/taskpane/simulation/answer";
import type { SimulationReply, SimulationRequest } from "../../../src/taskpane/simulation/messages";

/** A thread in name only: it answers later, and what it says crosses by structured clone, as between threads. */
export function fakeThread() {
  const terminate = vi.fn();
  const listeners: ((event: { data: SimulationReply }) => void)[] = [];
  const thread = () =>
    ({
      terminate,
      addEventListener: (kind: string, listener: (event: { data: SimulationReply }) => void) => {
        if (kind === "message") listeners.push(listener);
      },
      postMessage: (request: SimulationRequest) => {
        const sent = structuredClone(request);
        setTimeout(() =>
          answer(sent, (reply) => listeners.forEach((listener) => listener({ data: structuredClone(reply) }))),
        );
      },
    }) as unknown as Worker;
  return { thread, terminate };
}
