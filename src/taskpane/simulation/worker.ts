import { answerRequest } from "./answerRequest";
import type { SimulationRequest } from "./messages";

/** The worker's entry: a thread of its own, so that the pane stays awake while it counts. */
addEventListener("message", (event: MessageEvent<SimulationRequest>) =>
  answerRequest(event.data, (message) => postMessage(message)),
);
