import { describe, expect, it } from "vitest";
import { languages, translator } from "../../src/i18n";
import { proposeChoices, type Choice } from "../../src/taskpane/choices";
import { compute } from "../../src/taskpane/compute";
import {
  isAsked,
  optionsOf,
  optionText,
  questionText,
  withAllAnswers,
  type Asked,
} from "../../src/taskpane/questions/tableQuestions";
import { noSettings } from "../../src/taskpane/settings";
import { fakeWorkbook } from "./fakeWorkbook";

const t = translator("en");
const workbook = fakeWorkbook([
  {
    name: "Orders",
    rows: [
      ["Order ID", "Customer", "Order date", "Amount"],
      ["A1", "Acme", 45292, 100],
      ["A2", "Blue", 45293, 200],
    ],
  },
  {
    name: "Takings",
    rows: [
      ["Date", "Amount"],
      [45294, 40],
      [45295, 2],
    ],
  },
]);

async function computed(choices: readonly Choice[]) {
  const signal = new AbortController().signal;
  const job = { workbook, choices, settings: noSettings, template: undefined, t, signal, onProgress: () => undefined };
  return compute(job);
}

async function asked(choices: readonly Choice[]): Promise<readonly Asked[]> {
  const result = await computed(choices);
  return isAsked(result) ? result : [];
}

describe("a table of days and amounts beside the orders", () => {
  it("is asked about in each language before anything is added up", async () => {
    const choices = proposeChoices(await workbook.findSources(), { mappings: [], leftOut: [], rules: {} });
    const [one, ...others] = await asked(choices);
    expect(others).toEqual([]);
    expect(optionsOf(one!.question)).toEqual(["sales", "no-sales"]);
    const choice = choices.find(({ source }) => source.id === one!.source)!;
    for (const locale of Object.keys(languages)) {
      const own = translator(locale);
      expect(questionText(one!, choice, own)).toContain("Takings");
      const words = optionsOf(one!.question).map((value) => optionText(one!.question, value, choice, own));
      expect(new Set(words).size).toBe(2);
      expect(words).not.toContain("no-sales");
    }
  });

  it.each([
    { value: "sales", revenue: 342 },
    { value: "no-sales", revenue: 300 },
  ])("counts as answered: $value", async ({ value, revenue }) => {
    const choices = proposeChoices(await workbook.findSources(), { mappings: [], leftOut: [], rules: {} });
    const questions = await asked(choices);
    const result = await computed(
      withAllAnswers(
        choices,
        questions.map((one) => ({ ...one, value })),
        t,
      ),
    );
    expect(isAsked(result) ? result : result.data.totals.revenue).toBe(revenue);
  });
});
