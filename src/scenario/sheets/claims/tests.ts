import type { Key } from "../../../i18n";
import { cell } from "../../../report/cells";
import { textNumber, textShare } from "../../../report/formats";
import { formula, quote } from "../../../report/formulas";
import type { Cell, CellsBlock, Formula } from "../../../report/plan";
import { sentence, type SentencePart } from "../../../report/sentence";
import { customersFor, profitOf, type Claimed, type ClaimFigures } from "../../claims/claims";
import type { ScenarioContext } from "../../context";
import type { LiveValues } from "../../liveValues";
import { claimsLayout as at, figureCell, settingCell, type inputIds } from "./layout";

interface Tested {
  readonly claim: Formula;
  readonly found: Formula;
  readonly verdict: Formula;
  readonly assumption: Formula;
}

const share = (expression: string, value: number): SentencePart => ({
  expression: `TEXT(${expression},"0.0%")`,
  text: textShare(value),
});
const number = (expression: string, value: number, digits: 1 | 2): SentencePart => ({
  expression: `TEXT(${expression},"#,##0.${"0".repeat(digits)}")`,
  text: textNumber(value, digits),
});
/** What the claims are judged by: numbers of the live scenario, what they come to, and what is claimed. */
interface Judged {
  readonly figures: ClaimFigures;
  readonly live: LiveValues<(typeof inputIds)[number]>;
  readonly claimed: Claimed;
}

/** Each claim with what is found on these numbers, the verdict, and what would make it true. */
export function testsBlock(context: ScenarioContext, judged: Judged, curve: readonly number[] | undefined): CellsBlock {
  const { t } = context;
  const tests = [
    keepTest(context, judged),
    retentionTest(context, judged),
    ...(curve === undefined ? [] : [paretoTest(context, judged, curve)]),
  ];
  const line = (key: "found" | "verdict" | "assumption", content: Formula): Cell[] => [
    cell(t(`scenario.claims.${key}`), "label"),
    cell(content, key === "verdict" ? "total" : "finding"),
  ];
  return {
    kind: "cells",
    key: "tests",
    at: `A${at.tests}`,
    rows: tests.flatMap(({ claim, found, verdict, assumption }) => [
      [cell(claim, "heading"), cell(null, "heading"), cell(null, "heading")],
      line("found", found),
      line("verdict", verdict),
      line("assumption", assumption),
      [null],
    ]),
  };
}

/** One of several sentences, by conditions in Excel and in ours; a dash where the cells hold errors. */
function choice(cases: readonly (readonly [test: string, isTrue: boolean, text: Formula])[], last: Formula): Formula {
  const text = cases.reduceRight(
    (rest, [test, , { formula: own }]) => `IF(${test},${own.slice(1)},${rest})`,
    last.formula.slice(1),
  );
  const found = cases.find(([, isTrue]) => isTrue)?.[2] ?? last;
  return formula(`=IFERROR(${text},"–")`, found.value);
}

const constant = (text: string) => formula(`=${quote(text)}`, text);
const dash = constant("–");

function keepTest({ t }: ScenarioContext, { figures: { ratio, spendIf }, live, claimed }: Judged): Tested {
  const cellOfRatio = figureCell("ratio");
  const isUnknown = [`ISERROR(${cellOfRatio})`, !Number.isFinite(ratio), dash] as const;
  const found = { found: number(cellOfRatio, ratio, 1) };
  const holds = `${cellOfRatio}>=${settingCell("times")}`;
  return {
    claim: sentence(t, "scenario.claims.keep", { times: number(settingCell("times"), claimed.times, 1) }),
    found: choice([isUnknown], sentence(t, "scenario.claims.keepFound", found)),
    verdict: choice(
      [isUnknown, [holds, ratio >= claimed.times, sentence(t, "scenario.claims.keepTrue", found)]],
      sentence(t, "scenario.claims.keepFalse", found),
    ),
    assumption: choice(
      [[`ISERROR(${figureCell("spendIf")})`, !Number.isFinite(spendIf), dash]],
      sentence(t, "scenario.claims.keepIf", {
        spend: number(figureCell("spendIf"), spendIf, 2),
        now: number(live.cellOf("retention_spend"), live.values.retention_spend, 2),
      }),
    ),
  };
}

function retentionTest({ t }: ScenarioContext, { figures, claimed }: Judged): Tested {
  const { gain, raised, yearly, neededYear } = figures;
  const setting = (id: keyof Claimed) => share(settingCell(id), claimed[id]);
  const own = figureCell("gain");
  const [impossible, unknown] = [
    [`${figureCell("raised")}>=1`, raised >= 1, constant(t("scenario.claims.impossible"))],
    [`ISERROR(${own})`, !Number.isFinite(gain), dash],
  ] as const;
  const say = (key: "above" | "under" | "within") => constant(t(`scenario.claims.${key}`));
  const needed = figureCell("neededYear");
  return {
    claim: sentence(t, "scenario.claims.retention", {
      ...{ points: setting("points"), least: setting("gainLeast"), most: setting("gainMost") },
    }),
    found: choice([impossible, unknown], sentence(t, "scenario.claims.retentionFound", { found: share(own, gain) })),
    verdict: choice(
      [
        impossible,
        unknown,
        [`${own}<${settingCell("gainLeast")}`, gain < claimed.gainLeast, say("under")],
        [`${own}>${settingCell("gainMost")}`, gain > claimed.gainMost, say("above")],
      ],
      say("within"),
    ),
    assumption: choice(
      [[`ISERROR(${needed})`, !Number.isFinite(neededYear), constant(t("scenario.claims.retentionNo"))]],
      sentence(t, "scenario.claims.retentionIf", {
        needed: number(`(${needed}-${figureCell("yearly")})*100`, (neededYear - yearly) * 100, 1),
        now: share(figureCell("yearly"), yearly),
      }),
    ),
  };
}

/** Linear between the points of the curve. */
function paretoTest({ t }: ScenarioContext, { claimed }: Judged, curve: readonly number[]): Tested {
  const [first, last] = [at.firstPoint, at.firstPoint + curve.length - 1];
  const [x, y] = [`$A$${first}:$A$${last}`, `$B$${first}:$B$${last}`];
  const between = (range: string, place: string) => `(INDEX(${range},${place}+1)-INDEX(${range},${place}))`;
  const [top, wanted] = [settingCell("top"), settingCell("profit")];
  const below = `MIN(MATCH(${top}+0.000000001,${x},1),${curve.length - 1})`;
  const found = `(INDEX(${y},${below})+(${top}-INDEX(${x},${below}))/${between(x, below)}*${between(y, below)})`;
  const count = `IF(${wanted}>1,NA(),MAX(1,COUNTIF(${y},"<"&${wanted})))`;
  const needed = `(INDEX(${x},${count})+(${wanted}-INDEX(${y},${count}))/${between(y, count)}*${between(x, count)})`;
  const [profit, customers] = [profitOf(curve, claimed.top), customersFor(curve, claimed.profit)];
  const setting = (id: keyof Claimed) => share(settingCell(id), claimed[id]);
  const say = (key: Key) => constant(t(key));
  const isUnknown = [`ISERROR(${found})`, !Number.isFinite(profit), dash] as const;
  return {
    claim: sentence(t, "scenario.claims.pareto", { top: setting("top"), profit: setting("profit") }),
    found: choice([isUnknown], sentence(t, "scenario.claims.paretoFound", { found: share(found, profit) })),
    verdict: choice(
      [isUnknown, [`${found}>=${wanted}`, profit >= claimed.profit, say("scenario.claims.holds")]],
      say("scenario.claims.fails"),
    ),
    assumption: choice(
      [[`ISERROR(${needed})`, !Number.isFinite(customers), dash]],
      sentence(t, "scenario.claims.paretoIf", { needed: share(needed, customers) }),
    ),
  };
}
