import { expect, it } from "vitest";
import { cellGrid, isFormula } from "../../src/report/cellGrid";
import { companyPlan } from "./fixture";
import { servePlan } from "./serveFixture";

it.each([
  ["small", companyPlan()],
  ["served", servePlan()],
])("no formula of the %s company stands in a cell of format text, where Excel takes it for words", (_, { sheets }) => {
  const formulas = sheets.flatMap((sheet) =>
    [...cellGrid(sheet)].flatMap(([at, { content, format }]) =>
      isFormula(content) ? [{ at: `${sheet.key}!${at}`, format }] : [],
    ),
  );
  expect(formulas.length).toBeGreaterThan(100);
  expect(formulas.filter(({ format }) => format === "@").map(({ at }) => at)).toEqual([]);
});
