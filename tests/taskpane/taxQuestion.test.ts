import { describe, expect, it } from "vitest";
import { languages, translator } from "../../src/i18n";
import { knownTables, proposeChoices, type Choice, type KnownTables } from "../../src/taskpane/choices";
import {
  optionsOf,
  optionText,
  questionText,
  tableQuestions,
  withAllAnswers,
} from "../../src/taskpane/questions/tableQuestions";
import { readTables } from "../../src/taskpane/readTables";
import { noSettings } from "../../src/taskpane/settings";
import { fakeWorkbook } from "./fakeWorkbook";

const nothing: KnownTables = { mappings: [], leftOut: [], rules: {} };
const t = translator("en");
const workbook = fakeWorkbook([
  {
    name: "订单",
    rows: [
      ["客户", "日期", "含税金额", "不含税金额"],
      ["甲", 45292, 113, 100],
      ["乙", 45293, 226, 200],
    ],
  },
]);

const propose = async (known: KnownTables = nothing) => proposeChoices(await workbook.findSources(), known);

async function amountOf(choices: readonly Choice[]) {
  const signal = new AbortController().signal;
  const job = { workbook, choices, settings: noSettings, t, signal, onProgress: () => undefined };
  const { sources, asked } = await readTables(job);
  return { amount: sources[0]?.table.record.amount, asked: asked.length };
}

describe("amounts with and without tax in one table", () => {
  it("are asked about in each language, with both answers in words", async () => {
    const choices = await propose();
    const [asked] = tableQuestions(choices);
    expect(optionsOf(asked!.question)).toEqual(["net", "gross"]);
    for (const locale of Object.keys(languages)) {
      const own = translator(locale);
      expect(questionText(asked!, choices[0]!, own)).toContain("不含税金额");
      const words = optionsOf(asked!.question).map((value) => optionText(asked!.question, value, choices[0]!, own));
      expect(new Set(words).size).toBe(2);
      expect(words).not.toContain("net");
    }
  });

  it.each([
    { value: "net", amount: 300 },
    { value: "gross", amount: 339 },
  ])("count as answered ($value), and next month too without being asked", async ({ value, amount }) => {
    const choices = await propose();
    expect((await amountOf(choices)).asked).toBe(1);
    const [asked] = tableQuestions(choices);
    const answered = withAllAnswers(choices, [{ ...asked!, value }], t);
    expect(await amountOf(answered)).toEqual({ amount, asked: 0 });
    expect(await amountOf(await propose(knownTables(answered, nothing)))).toEqual({ amount, asked: 0 });
  });
});
