import { describe, expect, it } from "vitest";
import { atOnlyLargest, onlyLargest } from "../../../src/report/charts/largest";

describe("onlyLargest(values)", () => {
  it("names the one above all others, and none where they differ by the last bits of a division alone", () => {
    expect(onlyLargest([0.1, 0.3, 0.2])).toBe(1);
    expect(onlyLargest([0.3, 0.1 + 0.2])).toBeUndefined();
    expect(onlyLargest([-Infinity, 0.2])).toBe(1);
  });

  it("asks the same of the cells", () => {
    expect(atOnlyLargest("B1:C1", "B2:C2", "several")).toBe(
      'IF(COUNTIFS(B2:C2,">="&(MAX(B2:C2)-1E-9))>1,"several",INDEX(B1:C1,MATCH(MAX(B2:C2),B2:C2,0)))',
    );
  });
});
