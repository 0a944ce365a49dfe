import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import { findInterruptedBuild, writePlan, type Progress } from "../../../src/writers/excel";
import { settledDump, tinyPlan } from "./allOrNothing";
import { largePlan } from "./largePlan";
import { fillAsUser, openWorkbook } from "./openWorkbook";

let opened: OpenedHost;

beforeEach(async () => {
  opened = openWorkbook();
  await fillAsUser(opened);
});

afterEach(() => opened.dispose());

describe("Cancel", () => {
  it("leaves the workbook as it was, in whichever phase it comes", async () => {
    const before = await settledDump(opened);
    const phases: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      const cancel = new AbortController();
      const onProgress = ({ phase, done }: Progress) => {
        if (done === step && phase !== "restore") {
          phases.push(phase);
          cancel.abort();
        }
      };
      const build = writePlan(tinyPlan, { report: "small", build: `b${step}`, signal: cancel.signal, onProgress });
      await expect(build, `cancelled at step ${step}`).rejects.toMatchObject({ code: "cancelled" });
      expect(await settledDump(opened), `cancelled at step ${step}`).toEqual(before);
    }
    expect(phases).toEqual(["check", "data", "sheet", "sheet", "finish"]);
  });

  it("that came before the build began writes nothing at all", async () => {
    opened.host.resetLog();
    const build = writePlan(tinyPlan, { report: "small", build: "b", signal: AbortSignal.abort() });
    await expect(build).rejects.toMatchObject({ code: "cancelled" });
    expect([...opened.host.log.members.keys()].filter((member) => member.endsWith("="))).toEqual([]);
  });

  it("is answered after the request under way, also in the middle of 23,570 rows", async () => {
    const before = await settledDump(opened);
    const cancel = new AbortController();
    let sentBefore = 0;
    const stopListening = opened.grid.onEvent((event) => {
      if (event.kind !== "changed" || event.rect.row < 100 || cancel.signal.aborted) return;
      sentBefore = opened.host.log.syncs;
      cancel.abort();
    });
    opened.host.resetLog();
    const build = writePlan(largePlan(23_570), { report: "large", build: "b", signal: cancel.signal });
    await expect(build).rejects.toMatchObject({ code: "cancelled" });
    stopListening();
    expect(opened.host.log.syncs - sentBefore, "putting back takes four requests").toBeLessThanOrEqual(4);
    expect(opened.host.log.members.has("TableCollection.add()"), "only the first rows were written").toBe(false);
    expect(await findInterruptedBuild()).toBeUndefined();
    expect(await settledDump(opened)).toEqual(before);
  });
});
