import { describe, expect, it } from "vitest";
import { churnCostParts, type ChurnBasis } from "../../../src/core/metrics/churnCost";

const loss = {
  ...{ lost: 10, marginPerPeriod: 100, remainingPeriods: 5, winBack: 2000, indirect: 500 },
  ...{ replacementCac: 300, replaced: 8, gapPeriods: 2, discount: 0 },
};
const none = { lostMargin: 0, replacement: 0, gapMargin: 0, winBack: 2000, indirect: 500 };

describe("churnCostParts", () => {
  it.each<{ basis: ChurnBasis; parts: object; source: string }>([
    { basis: "lostmargin", parts: { ...none, lostMargin: 5000, total: 7500 }, source: "10 x 100 x 5; no gap" },
    {
      ...{ basis: "replacement", source: "8 x 300, and 10 x 100 x 2 until they bring as much" },
      parts: { ...none, replacement: 2400, gapMargin: 2000, total: 6900 },
    },
    {
      ...{ basis: "both", source: "10 x 100 x 5 and 8 x 300; the gap is in the lost margin" },
      parts: { ...none, lostMargin: 5000, replacement: 2400, total: 9900 },
    },
  ])("counts each margin once on the basis $basis ($source)", ({ basis, parts }) => {
    expect(churnCostParts(loss, basis)).toEqual(parts);
  });

  it("discounts the margins that would have come, not what is spent now", () => {
    const { lostMargin, winBack } = churnCostParts({ ...loss, discount: 0.1 }, "lostmargin");
    expect(lostMargin).toBeCloseTo(3790.786769, 6); // 1000 x (1 - 1.1^-5) / 0.1
    expect(winBack).toBe(2000);
  });
});
