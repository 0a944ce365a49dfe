import { afterEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import { carefulDecisions, removeOutputs, type RefreshDecisions } from "../../../../src/writers/excel";
import { settledDump, spread, withFault } from "../allOrNothing";
import { expectSeen, sweep } from "./faultSweep";
import { refresh } from "./refreshed";
import { growing, tiny, type WorkedOn } from "./workedOn";

/** What is left to decide of a report that the user has changed everywhere, answered in each way. */
const answers: Readonly<Record<string, Partial<RefreshDecisions>>> = {
  "keeps hers and rebuilds": {},
  "takes the new one and forgets": { conflict: () => "takeNew", missing: () => "forget", surplus: () => "remove" },
  "gets a new sheet": { conflict: () => "newSheet", surplus: () => "remove" },
};

describe.each(Object.entries(answers))("a refresh with questions, where the user %s", (_, answer) => {
  it("leaves the workbook as it was, or ends all the same: 10 failing actions, spread evenly", async () => {
    const decide = () => ({ ...carefulDecisions, ...answer });
    const { tried, back, ended } = await sweep({ ...tiny, options: { decide } }, {}, { count: 10 });
    expect(tried).toBe(10);
    expect(back).toBeGreaterThan(3);
    expect(ended).toBeGreaterThan(0);
  }, 240_000);
});

describe("Remove outputs", () => {
  let opened: OpenedHost;

  afterEach(() => opened.dispose());

  /** After a refresh, on a workbook that the user has worked on. */
  async function open({ open: opening, after }: WorkedOn): Promise<void> {
    opened = await opening();
    await refresh(after);
  }

  /** What a removal leaves, and which of its actions are worth failing. */
  async function removed() {
    await open(growing);
    opened.host.resetLog();
    await removeOutputs();
    const turns = [...opened.host.log.turns];
    const done = await settledDump(opened);
    opened.dispose();
    return { turns, done };
  }

  it("of which one action fails is done by the next, and nothing of the user's goes: 8 of them, spread evenly", async () => {
    const { turns, done } = await removed();
    for (const at of spread(turns, 8)) {
      await open(growing);
      const error = await withFault(opened, { at }, () => removeOutputs());
      expect(error, `at action ${at}`).toMatchObject({ code: "office" });
      await removeOutputs();
      expectSeen(await settledDump(opened), done, at);
      opened.dispose();
    }
    opened = await growing.open();
    expect(done).toMatchObject({ sheets: [{ name: "Sheet1" }], names: [], settings: {} });
  }, 240_000);
});
