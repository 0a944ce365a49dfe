import { beforeAll, describe, expect, it } from "vitest";
import { sumAmounts } from "../../../src/core";
import { samplePlan } from "../samplePlan";

/** Expected values come from the sample's own files, added up by a script of its own. */
describe("who bears which cost of the sample company", () => {
  let data: Awaited<ReturnType<typeof samplePlan>>["data"];
  beforeAll(async () => {
    ({ data } = await samplePlan("en"));
  }, 240_000);

  const profitOf = (name: string) => data.profits!.rows.find((row) => row.name === name)!;

  it("charges goods to those whose order lines state them: margins of 36.9, 63.8 and 54.4 %", () => {
    const { segments, revenue, items } = data.segmentAccount!;
    const goods = items.find(({ item }) => item === "costOfGoods")!.amounts;
    expect(segments.names.map((name, index) => [name, revenue[index], goods[index]])).toEqual([
      ["Café", 586_916.92, 370_429.25],
      ["Household", 574_962.95, 208_164.57],
      ["Office", 501_513.76, 228_638.04],
    ]);
    expect(profitOf("001541").goods).toBe(12_134.18);
    const { pools } = data.allocation!.find(({ item }) => item === "costOfGoods")!;
    expect(pools.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["lines", 807_231.86],
      ["remainder", 0],
    ]);
  });

  it("charges a customer won what its channel costs a customer: 35,950.62 + 41,566.25 over 601 by search ads", () => {
    const { channels, profits } = data;
    const perChannel = channels!.rows.map(({ spend, shared, newCustomers }) => (spend + shared) / newCustomers);
    const charged = new Set(profits!.rows.map(({ acquisition }) => Math.round(acquisition)));
    expect(perChannel.map(Math.round)).toContain(129);
    expect([...charged].sort()).toEqual([...new Set(perChannel.map(Math.round))].sort());
    expect(sumAmounts(profits!.rows.map(({ acquisition }) => acquisition))).toBe(214_738.66);
  });

  it("charges activities as on Cost-to-serve, unused capacity to nobody", () => {
    // 6,297 minutes, 26 orders, 1 return, 1 onboarding; 4,533.84 booked
    const rates = [80_511.12 / 212_880, 59_928.4 / 18_960, 2_038.4 / 480, 31_404.45 / 2_880];
    const driven = [6_297, 26, 1, 1].reduce((sum, quantity, index) => sum + quantity * rates[index]!, 0);
    expect(profitOf("001258").served).toBeCloseTo(driven + 4_533.84, 3);
    const unused = 1 - 178_774 / 212_880;
    const service = data.allocation!.find(({ item }) => item === "service")!;
    expect(service.unassigned).toBeCloseTo(80_511.12 * unused, 3);
    expect(data.checks.find(({ name }) => name === "served")!.difference).toBe(0);
  });

  it.each(["zh-CN", "zh-TW"] as const)(
    "charges the same where the drivers of activities are told in Chinese (%s)",
    async (locale) => {
      const { data: told } = await samplePlan(locale);
      const charged = ({ profits }: typeof data) =>
        profits!.rows.map(({ name, profit, served }) => [name, profit, served]);
      expect(charged(told)).toEqual(charged(data));
    },
    240_000,
  );
});
