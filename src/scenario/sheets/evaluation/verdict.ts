import type { Key, Translate } from "../../../i18n";
import { cell } from "../../../report/cells";
import { textNumber, textShare } from "../../../report/formats";
import { formula, quote } from "../../../report/formulas";
import type { Cell, CellsBlock, Formula } from "../../../report/plan";
import { sentence, type SentencePart } from "../../../report/sentence";
import type { ScenarioContext } from "../../context";
import { hasControl, testKeys, type Evaluation, type Range } from "../../evaluation/evaluate";
import type { EvaluationSettings } from "../../evaluation/settings";
import { firstOf } from "./firstOf";
import { at, columns, inputCell, lastData, sampleCell, testColumn, testRow, type TestRow } from "./layout";
import { orDash } from "./orDash";
import { betterWords } from "./plan";

const number = "#,##0.00";
const ends = ["low", "estimate", "high"] as const;
const chosen = `$B$${at.chosen}`;
const [first, last] = [testColumn(testKeys[0]!), testColumn(testKeys.at(-1)!)];

/** Rows of the result, below its header. */
const result = {
  improvement: at.improvement + 1,
  without: at.improvement + 2,
  rate: at.improvement + 3,
  saving: at.improvement + 4,
};

/** Cell of the saving in a year: at the low end, as estimated, at the high end. */
export function savingCell(end: keyof Range): string {
  return `$${"BCD"[ends.indexOf(end)]!}$${result.saving}`;
}

/** Step 4: what the interval says, and no more; then in numbers. */
export function verdictBlock(context: ScenarioContext, settings: EvaluationSettings, found: Evaluation): CellsBlock {
  const { t } = context;
  return {
    kind: "cells",
    key: "verdict",
    at: `A${at.verdict}`,
    rows: [
      [cell(t("scenario.evaluation.step.interpret"), "heading")],
      ...verdictSentences(t, settings, found).map((text) => [cell(text, "finding")]),
      [],
      [
        cell(t("scenario.evaluation.column.result"), "header"),
        ...ends.map((end) => cell(t(`scenario.evaluation.column.${end}`), "headerNumber")),
      ],
      ...resultRows(context, found),
    ],
  };
}

/** What was compared; the interval; what it says; how that fits what was expected; what was left out. */
export function verdictSentences(t: Translate, settings: EvaluationSettings, found: Evaluation): Formula[] {
  return [
    basis(t, found),
    interval(t, settings, found),
    meaning(t, found),
    expectation(t, settings, found),
    leftOut(t, settings),
  ];
}

function basis(t: Translate, found: Evaluation): Formula {
  const count = (column: "treatedChange" | "controlChange" | "treatedAfter" | "controlAfter"): SentencePart => ({
    expression: sampleCell("B", column),
    text: String(found.samples[column].length),
  });
  const said = {
    paired: sentence(t, "scenario.evaluation.basis.paired", { treated: count("treatedChange") }),
    separate: sentence(t, "scenario.evaluation.basis.separate", {}),
    changes: sentence(t, "scenario.evaluation.basis.changes", {
      treated: count("treatedChange"),
      control: count("controlChange"),
    }),
    groups: sentence(t, "scenario.evaluation.basis.groups", {
      treated: count("treatedAfter"),
      control: count("controlAfter"),
    }),
  };
  const cases = testKeys.map((key, place) => ({
    ...{ condition: `${chosen}=${place + 1}`, holds: found.chosen === key, sentence: said[key] },
  }));
  const isFlat = {
    condition: `COUNT(${first}${testRow("estimate")}:${last}${testRow("estimate")})>0`,
    holds: testKeys.some((key) => found.tests[key] !== undefined),
    sentence: sentence(t, "scenario.evaluation.basis.noSpread", {}),
  };
  return firstOf([...cases, isFlat], sentence(t, "scenario.evaluation.basis.tooFew", {}));
}

/** Nothing where no test has an interval. */
const unknown = (found: Evaluation) => ({
  ...{ condition: `${chosen}=0`, holds: found.improvement === undefined, sentence: formula('=""', "") },
});

function interval(t: Translate, settings: EvaluationSettings, found: Evaluation): Formula {
  const range = found.improvement;
  const [low, high] = [improvementCell("low"), improvementCell("high")];
  const amount = (address: string, value: number | undefined): SentencePart => ({
    expression: `TEXT(${address},"#,##0.00")`,
    text: value === undefined ? "–" : textNumber(value, 2),
  });
  const parts = {
    what: whatPart(t, settings),
    low: amount(low, range?.low),
    high: amount(high, range?.high),
    confidence: {
      expression: `TEXT(${inputCell("confidence")},"0.0%")`,
      text: textShare(settings.plan.confidence),
    },
  };
  return firstOf([unknown(found)], sentence(t, "scenario.evaluation.range", parts));
}

/** With a control group an effect, without one a change; with zero inside the interval, neither was shown. */
function meaning(t: Translate, found: Evaluation): Formula {
  const range = found.improvement;
  const isControlled = found.chosen !== undefined && hasControl(found.chosen);
  const [low, high] = [improvementCell("low"), improvementCell("high")];
  const say = (key: string, condition: string, holds: boolean) => ({
    ...{ condition, holds: range !== undefined && holds },
    sentence: sentence(t, `scenario.evaluation.interval.${key}` as Key, {}),
  });
  const control = testKeys.flatMap((key, place) => (hasControl(key) ? [`${chosen}=${place + 1}`] : []));
  const withControl = (condition: string) => `AND(OR(${control.join(",")}),${condition})`;
  const [isBetter, isWorse] = [(range?.low ?? 0) > 0, (range?.high ?? 0) < 0];
  return firstOf(
    [
      unknown(found),
      say("better", withControl(`${low}>0`), isControlled && isBetter),
      say("worse", withControl(`${high}<0`), isControlled && isWorse),
      say("noEffect", withControl("TRUE"), isControlled),
      say("betterChange", `${low}>0`, isBetter),
      say("worseChange", `${high}<0`, isWorse),
    ],
    sentence(t, "scenario.evaluation.interval.noChange", {}),
  );
}

/** A lower outcome is a saving, a higher one a gain. */
function whatPart(t: Translate, { plan }: EvaluationSettings): SentencePart {
  const [saving, gain] = [t("scenario.evaluation.what.saving"), t("scenario.evaluation.what.gain")];
  return {
    expression: `IF(${inputCell("better")}=${quote(betterWords(t).lower)},${quote(saving)},${quote(gain)})`,
    text: plan.lowerIsBetter ? saving : gain,
  };
}

function expectation(t: Translate, { value }: EvaluationSettings, found: Evaluation): Formula {
  const range = found.savingPerYear;
  const own = inputCell("expected");
  const amount = (address: string, amountNow: number | null | undefined): SentencePart => ({
    expression: `TEXT(${address},"#,##0")`,
    text: textNumber(amountNow ?? 0, 0),
  });
  const parts = {
    expected: amount(own, value.expected),
    low: amount(savingCell("low"), range?.low),
    high: amount(savingCell("high"), range?.high),
  };
  const expected = value.expected ?? NaN;
  return firstOf(
    [
      {
        condition: `OR(${chosen}=0,NOT(ISNUMBER(${own})))`,
        holds: range === undefined || value.expected === null,
        sentence: formula('=""', ""),
      },
      {
        condition: `${own}<${savingCell("low")}`,
        holds: expected < (range?.low ?? NaN),
        sentence: sentence(t, "scenario.evaluation.expected.more", parts),
      },
      {
        condition: `${own}>${savingCell("high")}`,
        holds: expected > (range?.high ?? NaN),
        sentence: sentence(t, "scenario.evaluation.expected.less", parts),
      },
    ],
    sentence(t, "scenario.evaluation.expected.within", parts),
  );
}

/** Lines that say something and cannot be used. */
function leftOut(t: Translate, settings: EvaluationSettings): Formula {
  const check = `$${columns.check}$${at.firstData}:$${columns.check}$${lastData(settings)}`;
  const count = `(COUNTIF(${check},"?*")-COUNTIF(${check},"✓"))`;
  const number = settings.units.filter(({ before, after }) => before === null && after === null).length;
  return firstOf(
    [{ condition: `${count}=0`, holds: number === 0, sentence: formula('=""', "") }],
    sentence(t, "scenario.evaluation.leftOut", { count: { expression: count, text: String(number) } }),
  );
}

function improvementCell(end: keyof Range): string {
  return `$${"BCD"[ends.indexOf(end)]!}$${result.improvement}`;
}

function resultRows({ t }: ScenarioContext, found: Evaluation): Cell[][] {
  const label = (key: keyof typeof result) => cell(t(`scenario.evaluation.result.${key}`), "label");
  const fromTest = (row: TestRow) =>
    `INDEX($${first}$${testRow(row)}:$${last}$${testRow(row)},IF(${chosen}>0,${chosen},NA()))`;
  const sign = `IF(${inputCell("better")}=${quote(betterWords(t).lower)},-1,1)`;
  const without = `$C$${result.without}`;
  const scale = [inputCell("worth"), inputCell("units"), inputCell("periodsPerYear")].join("*");
  return [
    [
      label("improvement"),
      ...ends.map((end) => cell(orDash(fromTest(end), found.improvement?.[end]), "ratio", number)),
    ],
    [
      label("without"),
      null,
      cell(
        orDash(`${sampleCell("C", "treatedAfter")}-${sign}*${improvementCell("estimate")}`, found.without),
        ...(["ratio", number] as const),
      ),
    ],
    [
      label("rate"),
      null,
      cell(orDash(`${improvementCell("estimate")}/ABS(${without})`, found.savingRate), "ratio", "0.0%"),
    ],
    [
      label("saving"),
      ...ends.map((end) =>
        cell(orDash(`${improvementCell(end)}*${scale}`, found.savingPerYear?.[end]), "totalRatio", number),
      ),
    ],
  ];
}
