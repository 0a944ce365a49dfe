import { expect, it } from "vitest";
import { evaluate } from "../../../src/scenario/evaluation/evaluate";
import { evaluationFromInitiatives } from "../../../src/scenario/evaluation/fromInitiatives";

const effect = { saving: null, savingShare: null, control: null, net: null, roi: null, payback: null };
const row = (
  name: string,
  before: number,
  after: number,
  controlBefore: number | null,
  controlAfter: number | null,
) => ({
  ...{ name, before, after, controlBefore, controlAfter, effect, date: null, invest: 50 },
});

it("takes each initiative as a unit, and its control group as another", () => {
  const rows = [row("A", 100, 80, 100, 98), row("B", 90, 76, 95, 95), row("C", 70, 60, null, null)];
  const settings = evaluationFromInitiatives({ rows, months: 3, horizon: 12 }, "initiatives");
  expect(settings.units.map(({ unit, group }) => `${unit} ${group}`)).toEqual([
    ...["A treated", "B treated", "C treated", "A control", "B control"],
  ]);
  expect(settings.value).toMatchObject({ invest: 150, units: 3, periodsPerYear: 4 });
  // savings of 20, 14 and 10 less those of 2 and 0
  expect(evaluate(settings).improvement!.estimate).toBeCloseTo(44 / 3 - 1, 12);
});
