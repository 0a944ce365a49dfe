import { describe, expect, it } from "vitest";
import { cellGrid } from "../../src/report/cellGrid";
import type { SheetPlan } from "../../src/report/plan";
import { companyPlan } from "./fixture";
import { servePlan } from "./serveFixture";

const linksOf = (sheet: SheetPlan) =>
  [...cellGrid(sheet)].flatMap(([address, { link }]) =>
    /^[A-Z]+4$/.test(address) && link !== undefined ? [link] : [],
  );

describe.each([
  ["a small report", companyPlan("en")],
  ["a report on serving customers", servePlan("en")],
])("the links below the title of every sheet of %s", (_, plan) => {
  const keys = plan.sheets.map(({ key }) => key);
  const others = plan.sheets.filter(({ key }) => key !== "cover");

  it.each(others.map((sheet) => [sheet.key, sheet] as const))("lead from %s to the main sheets", (key, sheet) => {
    const main = ["cover", "kpis", "commentary", "alerts", "definitions"];
    expect(linksOf(sheet)).toEqual(expect.arrayContaining(main.filter((one) => keys.includes(one) && one !== key)));
  });

  it.each(others.map((sheet) => [sheet.key, sheet] as const))(
    "lead from %s to sheets that there are, once",
    (key, sheet) => {
      const links = linksOf(sheet);
      expect(new Set(links).size).toBe(links.length);
      expect([...keys.filter((one) => one !== key)]).toEqual(expect.arrayContaining(links));
    },
  );
});
