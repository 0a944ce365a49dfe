import { expect, it, describe } from "vitest";
import { findInterruptedBuild, restoreInterruptedBuild } from "../../../../src/writers/excel";
import { settledDump, withFault } from "../allOrNothing";
import { expectSeen, sweep, trial } from "./faultSweep";
import { refresh } from "./refreshed";
import { growing, shrinking, tiny } from "./workedOn";

/** Starts the add-in again, which takes back or ends what it finds. */
async function startAgain(error: unknown, at: number): Promise<void> {
  if (await findInterruptedBuild()) expect(error, `at action ${at}`).toMatchObject({ code: "not-restored" });
  await restoreInterruptedBuild();
  expect(await findInterruptedBuild(), `at action ${at}`).toBeUndefined();
}

describe("a refresh that is cut off is taken back or ended at the next start", () => {
  it("wherever it was cut off: at each action of a small one that changes everything", async () => {
    const { tried, back, ended } = await sweep(tiny, { onwards: true }, { settle: startAgain });
    expect(tried).toBeGreaterThan(150);
    expect(back).toBeGreaterThan(0.5 * tried);
    expect(ended).toBeGreaterThan(10);
  }, 240_000);

  it.each([
    ["grows", growing],
    ["shrinks", shrinking],
  ])(
    "8 actions of a larger one that %s, spread evenly from the first to the last",
    async (_, report) => {
      const { back, ended } = await sweep(report, { onwards: true }, { count: 8, settle: startAgain });
      expect(back).toBeGreaterThan(3);
      expect(ended).toBeGreaterThan(0);
    },
    120_000,
  );
});

it("taking back that is cut off is done at the next start, wherever it was cut off", async () => {
  const { actions } = await trial(tiny);
  const opened = await tiny.open();
  const start = await settledDump(opened);
  for (let cuts = 0, at = 1; ; cuts += 1, at += 3) {
    await withFault(opened, { at: Math.round(actions * 0.5), onwards: true }, () => refresh(tiny.after));
    const error = await withFault(opened, { at, onwards: true }, restoreInterruptedBuild);
    await restoreInterruptedBuild();
    expectSeen(await settledDump(opened), start, at);
    if (error !== undefined) continue;
    expect(cuts).toBeGreaterThan(20);
    break;
  }
  opened.dispose();
}, 240_000);
