import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { scenarioPlan } from "../../../src/scenario";
import { allocateChannels } from "../../../src/scenario/allocation/allocation";
import { defaultAllocation, type ChannelSpend } from "../../../src/scenario/allocation/settings";
import { startingStudy } from "../../../src/scenario/startingStudy";
import { isMissing } from "../../oracle/tools";
import { cellsOf } from "../cellsOf";
import { recalculateEach } from "../recalculated";

const t = translator("en");
const base = startingStudy(t);
const study = { ...base, scenarios: base.scenarios.slice(0, 1) };
const example = defaultAllocation(t);

const channel = (change: Partial<ChannelSpend>): ChannelSpend => ({
  ...{ name: "A", spend: 1_000, customers: 50, ceiling: 100, value: 40, floor: 0 },
  ...change,
});

/** One channel for each reason that there is. */
const reasons = [
  channel({ name: "more", value: 100, customers: 30 }),
  channel({ name: "less", value: 60, spend: 2_000 }),
  channel({ name: "cap", value: 200, cap: 1_200 }),
  channel({ name: "floor", value: 5, floor: 300 }),
  channel({ name: "silent", customers: 0, floor: 100 }),
];

describe("allocateChannels(settings)", () => {
  it("says of each channel why it gets what it gets", () => {
    const { channels } = allocateChannels({ channels: reasons });
    expect(channels.map(({ why }) => why)).toEqual(["more", "less", "atCap", "atFloor", "noResponse"]);
  });

  it("leaves channels alone that bring the same already", () => {
    const { channels } = allocateChannels({ channels: [channel({}), channel({ name: "B" })] });
    expect(channels.map(({ why, gain }) => [why, Math.abs(gain) < 1e-6])).toEqual([
      ["equal", true],
      ["equal", true],
    ]);
  });

  it("gains by moving money to where it brings more", () => {
    const { channels, marginalReturn } = allocateChannels({ channels: reasons });
    expect(channels.reduce((sum, { gain }) => sum + gain, 0)).toBeGreaterThan(0);
    expect(channels[0]!.returnThen).toBeCloseTo(marginalReturn!, 9);
    expect(channels[1]!.returnThen).toBeCloseTo(marginalReturn!, 9);
  });

  it("is the best: no other split of the same budget within the bounds brings more", () => {
    const { channels } = allocateChannels({ channels: reasons });
    const bring = ({ spend, customers, ceiling, value }: ChannelSpend, money: number) =>
      customers === 0 ? 0 : value * ceiling * (1 - (1 - customers / ceiling) ** (money / spend));
    const total = (moved: readonly number[]) =>
      channels.reduce((sum, { channel: one, spend }, i) => sum + bring(one, spend + moved[i]!), 0);
    const isWithin = (i: number, moved: number) => {
      const { channel: one, spend } = channels[i]!;
      return spend + moved >= one.floor && spend + moved <= (one.cap ?? Infinity);
    };
    const best = total(channels.map(() => 0));
    const moves = channels.flatMap((_, from) =>
      channels.flatMap((__, to) => [1, 50].map((money) => [from, to, money] as const)),
    );
    const possible = moves.filter(([from, to, money]) => from !== to && isWithin(from, -money) && isWithin(to, money));
    expect(possible.length).toBeGreaterThan(5);
    for (const [from, to, money] of possible) {
      const moved = channels.map((_, i) => (i === from ? -money : i === to ? money : 0));
      expect(total(moved)).toBeLessThan(best);
    }
  });

  it.each([
    [[], "empty-input"],
    [[channel({ value: -1 })], "out-of-domain"],
    [[channel({ floor: 10, cap: 5 })], "out-of-domain"],
  ])("refuses %j", (channels, code) => {
    expect(() => allocateChannels({ channels })).toThrow(expect.objectContaining({ code }));
  });
});

describe("the allocation sheet", () => {
  it("spends the budget and brings the last money to the same return", () => {
    const cells = cellsOf(scenarioPlan(study, t), "allocation");
    expect(cells.get("I18")).toBeCloseTo(14_000, 6);
    const { channels } = allocateChannels(example);
    const free = channels.flatMap(({ why }, i) => (why === "more" || why === "less" ? [cells.get(`L${14 + i}`)] : []));
    expect(free.length).toBeGreaterThan(1);
    free.forEach((value) => expect(value).toBeCloseTo(cells.get("B9") as number, 9));
  });
});

describe.skipIf(isMissing("soffice"))("the allocation sheet, recalculated by LibreOffice", () => {
  it.each([
    ["as it comes", example],
    ["with every reason", { channels: reasons }],
    [
      "with more money than caps take",
      { channels: [channel({ cap: 900 }), channel({ name: "B", cap: 700 })], budget: 5_000 },
    ],
    [
      "with money for the floors alone",
      { channels: [channel({ floor: 900 }), channel({ name: "B", floor: 700 })], budget: 1_600 },
    ],
    ["where no channel answers", { channels: [channel({ customers: 0 }), channel({ name: "B", customers: 0 })] }],
  ])("agrees with our own numbers %s", { timeout: 240_000 }, async (_, allocation) => {
    expect(Math.min(...(await recalculateEach({ ...study, allocation })))).toBeGreaterThan(100);
  });
});
