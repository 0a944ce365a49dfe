import { describe, expect, it, vi } from "vitest";
import { translator } from "../../../src/i18n";
import { defaultModel } from "../../../src/scenario/model/defaultModel";
import { simulationSteps } from "../../../src/scenario/simulate/simulateModel";
import { simulateInWorker } from "../../../src/taskpane/simulation/simulateInWorker";
import { fakeThread } from "./fakeThread";

const model = defaultModel(translator("en"));

const options = () => ({ signal: new AbortController().signal, onProgress: vi.fn<(share: number) => void>() });

describe("simulateInWorker(model, settings, options)", () => {
  it("hands back what the same simulation gives without a thread, and tells how far it is", async () => {
    const { thread, terminate } = fakeThread();
    const { signal, onProgress } = options();
    const result = await simulateInWorker(model, { runs: 10_000, seed: 7 }, { signal, onProgress, thread });
    const steps = simulationSteps(model, { runs: 10_000, seed: 7 });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(result).toEqual(step.value);
    const shares = onProgress.mock.calls.map(([share]) => share);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(terminate).toHaveBeenCalledOnce();
  });

  it("refuses as the simulation does, with its code and details", async () => {
    const { thread, terminate } = fakeThread();
    const refused = simulateInWorker(model, { runs: 10 }, { ...options(), thread });
    await expect(refused).rejects.toMatchObject({ name: "CoreError", code: "out-of-domain", details: { got: 10 } });
    expect(terminate).toHaveBeenCalledOnce();
  });

  it("ends the thread when it is cancelled", async () => {
    const { thread, terminate } = fakeThread();
    const controller = new AbortController();
    const running = simulateInWorker(model, {}, { ...options(), signal: controller.signal, thread });
    controller.abort();
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    expect(terminate).toHaveBeenCalledOnce();
  });

  it("does not begin once it is cancelled", () => {
    const { thread } = fakeThread();
    const made = vi.fn(thread);
    expect(() => simulateInWorker(model, {}, { ...options(), signal: AbortSignal.abort(), thread: made })).toThrow();
    expect(made).not.toHaveBeenCalled();
  });
});
