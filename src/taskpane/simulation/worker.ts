import { answer } from "./answer";
import type { SimulationRequest } from "./messages";

/** A thread of its own, so that the pane stays quick while 100,000 runs go on. */
addEventListener("message", ({ data }: MessageEvent<SimulationRequest>) => {
  answer(data, (reply) => postMessage(reply));
});
