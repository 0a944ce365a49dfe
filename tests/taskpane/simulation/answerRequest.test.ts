import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { defaultModel } from "../../../src/scenario/model/defaultModel";
import { simulateModel } from "../../../src/scenario/simulate/simulateModel";
import { answerRequest } from "../../../src/taskpane/simulation/answerRequest";
import type { SimulationAnswer, SimulationRequest } from "../../../src/taskpane/simulation/messages";

const model = defaultModel(translator("en"));

function answers(request: SimulationRequest): SimulationAnswer[] {
  const list: SimulationAnswer[] = [];
  // as between threads: what cannot be copied would be refused there
  answerRequest(structuredClone(request), (message) => list.push(structuredClone(message)));
  return list;
}

describe("answerRequest(request, answer)", () => {
  const settings = { runs: 20_000, seed: 3 };
  const list = answers({ model, settings });

  it("tells how far it is, then the result that is computed without a worker too", () => {
    const progress = list.slice(0, -1).map((message) => (message.kind === "progress" ? message.done : NaN));
    expect(progress.length).toBeGreaterThan(10);
    expect(progress.every((done, i) => done > (progress[i - 1] ?? 0))).toBe(true);
    expect(list.at(-1)).toEqual({ kind: "result", result: simulateModel(model, settings) });
  });

  it("answers a refusal with its code and details", () => {
    expect(answers({ model, settings: { runs: 5 } })).toEqual([
      { kind: "refused", code: "out-of-domain", details: { name: "runs", got: 5, want: "1,000…200,000" } },
    ]);
  });

  it("throws what is no refusal", () => {
    expect(() => answerRequest({ model: undefined as never, settings }, () => undefined)).toThrow(TypeError);
  });
});
