import { describe, expect, it } from "vitest";
import { rfmSummary } from "../../../src/core/data/rfmSummary";
import { cdnowOrders, cdnowSummary, hasPublicData } from "./cdnow";

const day = (unit: "day" | "week" | "month" | "year" = "day", grain: "day" | "week" | "month" = "day") => ({
  unit,
  grain,
});
const rows = (ids: (string | number)[], dates: number[], amounts?: number[]) => ({
  ids,
  dates: Float64Array.from(dates),
  amounts: amounts && Float64Array.from(amounts),
});

describe("rfmSummary", () => {
  it("counts repeat purchases, from the first to the last, and up to the end", () => {
    expect(rfmSummary(rows(["a", "a", "b"], [100, 110, 105], [5, 7, 1]), { ...day(), end: 120 })).toEqual([
      { id: "a", frequency: 1, recency: 10, T: 20, monetaryValue: 7 },
      { id: "b", frequency: 0, recency: 0, T: 15, monetaryValue: NaN },
    ]);
  });

  it("takes the latest date as the end, whatever the order of the rows", () => {
    expect(rfmSummary(rows(["a", "b", "a"], [110, 130, 100]), day())).toMatchObject([
      { id: "a", frequency: 1, recency: 10, T: 30 },
      { id: "b", T: 0 },
    ]);
  });

  it("adds up purchases of the same day, and of the same month if asked", () => {
    const january = 45_658; // 2025-01-01
    const purchases = rows(["a", "a", "a", "a"], [january, january + 14, january + 40, january + 40.5], [1, 2, 4, 8]);
    expect(rfmSummary(purchases, day())).toMatchObject([{ frequency: 2, recency: 40, monetaryValue: 7 }]);
    expect(rfmSummary(purchases, day("day", "month"))).toMatchObject([
      { frequency: 1, recency: 40, monetaryValue: 12 },
    ]);
  });

  it("leaves out what is incomplete or after the end", () => {
    const purchases = rows(["a", "", "a", "b", "a"], [100, 101, NaN, 200, 103], [1, 1, 1, 1, NaN]);
    expect(rfmSummary(purchases, { ...day(), end: 150 })).toMatchObject([{ id: "a", frequency: 0, T: 50 }]);
  });

  it("knows a customer by number and by text, but 0001 is another", () => {
    expect(rfmSummary(rows([1, "1", " 1 ", "0001"], [1, 2, 3, 4]), day()).map(({ id }) => id)).toEqual([1, "0001"]);
  });

  it("refuses columns of different length, and no rows", () => {
    expect(() => rfmSummary(rows(["a"], [1, 2]), day())).toThrow("length-mismatch");
    expect(() => rfmSummary(rows([""], [1]), day())).toThrow("not-enough-data");
  });
});

describe.skipIf(!hasPublicData)("CDNOW sample, calibration to 1997-09-30 (Fader & Hardie)", () => {
  const summary = hasPublicData ? rfmSummary(cdnowOrders(), { ...day("week"), end: 35_703 }) : [];

  it("gives 2,357 customers", () => expect(summary).toHaveLength(2357));

  it("gives the published x, t_x, T and mean amount of every customer, which are rounded to 2 decimals", () => {
    for (const [i, [id, x, recency, T, amount]] of cdnowSummary().entries()) {
      const customer = summary[i]!;
      expect(Number(customer.id)).toBe(id);
      expect(customer.frequency, String(customer.id)).toBe(x);
      expect(Math.abs(customer.recency - recency!), String(customer.id)).toBeLessThanOrEqual(0.005 + 1e-9);
      expect(Math.abs(customer.T - T!), String(customer.id)).toBeLessThanOrEqual(0.005 + 1e-9);
      if (x! > 0) expect(Math.abs(customer.monetaryValue - amount!)).toBeLessThanOrEqual(0.005 + 1e-9);
      else expect(customer.monetaryValue).toBeNaN();
    }
  });

  it("gives customer 0001 to the last digit", () => {
    expect(summary[0]).toMatchObject({ id: "0001", frequency: 2, T: 272 / 7 });
    expect(summary[0]!.recency).toBeCloseTo(30.428571, 6);
    expect(summary[0]!.monetaryValue).toBeCloseTo(22.345, 10);
    expect(summary[2]).toMatchObject({ id: "0003", frequency: 0, recency: 0, monetaryValue: NaN });
  });
});
