import { describe, expect, it } from "vitest";
import { translator } from "../../src/i18n";
import type { PlanContext } from "../../src/report/context";
import { withHeadOfList, withoutTable } from "../../src/report/printedPart";

const context = { t: translator("en") } as PlanContext;
const print = { orientation: "landscape", header: "", footer: "&LCLC&C&P" } as const;

describe("what of a sheet prints", () => {
  it("is all of a list of a hundred", () => {
    expect(withHeadOfList(context, print, { header: 5, rows: 100 })).toBe(print);
  });

  it("is the head of a longer one, and the foot says so", () => {
    expect(withHeadOfList(context, print, { header: 5, rows: 2000 })).toEqual({
      ...print,
      lastRow: 105,
      footer: "&LCLC&C&P&RPrinted: the first 100 of 2,000 rows. For all, clear the print area.",
    });
  });

  it("is what stands above a table that others add up; an ampersand of its title is one", () => {
    const { lastRow, footer } = withoutTable(context, print, 60, "Month & month");
    expect(lastRow).toBe(59);
    expect(footer).toMatch(/&RNot printed: the table “Month && month”\./);
  });
});
