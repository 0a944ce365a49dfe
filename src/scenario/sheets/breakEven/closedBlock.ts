import { cell, row } from "../../../report/cells";
import { formula, quote } from "../../../report/formulas";
import type { Cell, CellsBlock } from "../../../report/plan";
import { closedForms, type ClosedCase, type ClosedForms } from "../../breakEven/closedForms";
import type { ScenarioContext } from "../../context";
import { liveCell } from "../../layout";
import { modelEvaluator } from "../../model/evaluateModel";
import { orNone, resultOf } from "../../result";
import { valuesOf } from "../../study";

/** A case of textbooks: CAC 150, margin 60, discount 10 %. */
const worked: ClosedCase = { cac: 150, margin: 60, discount: 0.1, growth: 0, retention: 0.8, wanted: 3 };

const wantedMonths = 12;

const inputs = ["cac", "margin", "discount", "growth", "retention", "wanted"] as const;
const results = ["atEnd", "atStart", "worth", "largest", "payback", "paybackCertain"] as const;

const formats: Readonly<Record<(typeof inputs)[number] | (typeof results)[number], string>> = {
  ...{ cac: "#,##0.00", margin: "#,##0.00", worth: "#,##0.00", largest: "#,##0.00" },
  ...{ discount: "0.000%", growth: "0.000%", retention: "0.000%", atEnd: "0.000%", atStart: "0.000%" },
  ...{ wanted: "0", payback: "0.0", paybackCertain: "0.0" },
};

/** Where the live model finds an input; `wanted` is typed. */
const sources = { cac: "cac", margin: "margin", discount: "discount_month", growth: "expansion" } as const;

/** Whether the model has what the closed forms need. */
function hasClosedForms({ study: { model } }: ScenarioContext): boolean {
  const known = new Set([...model.drivers, ...model.lines].map(({ id }) => id));
  return [...Object.values(sources), "churn"].every((id) => known.has(id));
}

/** Break-even by formula, of the live model where it has the lines for it, and of a worked case. */
export function closedBlock(context: ScenarioContext, at: number): CellsBlock {
  const { t } = context;
  const cases = [...(hasClosedForms(context) ? [liveCase(context)] : []), { values: worked, isLive: false }];
  const letters = ["B", "C"];
  const answers = cases.map(({ values }) => closedForms(values));
  const label = (key: (typeof inputs)[number] | (typeof results)[number]) =>
    cell(t(`scenario.breakEven.${key}`), "label");
  return {
    kind: "cells",
    key: "closed",
    at: `A${at}`,
    rows: [
      row("heading", t("scenario.breakEven.closed")),
      [
        cell(null, "header"),
        ...cases.map(({ isLive }) =>
          cell(t(isLive ? "scenario.breakEven.live" : "scenario.breakEven.worked"), "headerNumber"),
        ),
      ],
      ...inputs.map((key) => [
        label(key),
        ...cases.map(({ values, isLive }) => inputCell(context, key, values, isLive)),
      ]),
      ...results.map((key) => [
        label(key),
        ...answers.map((found, place) => resultCell(context, key, found, letters[place]!, at + 2)),
      ]),
      [cell(t("scenario.breakEven.closedNote"), "note")],
    ],
  };
}

function liveCase({ study }: ScenarioContext): { readonly values: ClosedCase; readonly isLive: boolean } {
  const lines = modelEvaluator(study.model)(valuesOf(study, study.scenarios[study.active]!));
  const [cac, margin, discount, growth] = Object.values(sources).map((id) => lines[id]!);
  const values = { cac: cac!, margin: margin!, discount: discount!, growth: growth! };
  return { values: { ...values, retention: 1 - lines["churn"]!, wanted: wantedMonths }, isLive: true };
}

function inputCell(context: ScenarioContext, key: (typeof inputs)[number], values: ClosedCase, isLive: boolean): Cell {
  if (!isLive || key === "wanted") return cell(values[key], "input", formats[key]);
  const text = key === "retention" ? `=1-${liveCell(context, "churn")}` : `=${liveCell(context, sources[key])}`;
  return cell(formula(text, resultOf(values[key])), "link", formats[key]);
}

/** @param first row of the first input */
function resultCell(
  { t }: ScenarioContext,
  key: (typeof results)[number],
  answers: ClosedForms,
  letter: string,
  first: number,
): Cell {
  const [c, m, d, g, r, n] = inputs.map((_, place) => `${letter}${first + place}`) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const never = quote(t("scenario.breakEven.never"));
  const noRetention = quote(t("scenario.breakEven.noRetention"));
  const share = (text: string) =>
    `IF(${c}<=0,0,IF(${m}<=0,${noRetention},IF(${text}<1,MAX(0,${text}),${noRetention})))`;
  const q = `(${r}*(1+${g})/(1+${d}))`;
  const payback = (pays: string) => {
    const full = `INT(LN(1+${c}/${pays}*(${q}-1))/LN(${q}))`;
    const parts = `${full}+(${c}-${pays}*(1-${q}^${full})/(1-${q}))/(${pays}*${q}^${full})`;
    const within = `IF(${q}=1,${c}/${pays},IF(AND(${q}<1,${pays}/(1-${q})<=${c}),${never},IF(${q}=0,${c}/${pays},${parts})))`;
    return `IF(${c}<=0,0,IF(${pays}<=0,${never},${within}))`;
  };
  const texts = {
    atEnd: share(`(1+${d})/(${m}/${c}+1+${g})`),
    atStart: share(`(1+${d})*(1-${m}/${c})/(1+${g})`),
    worth: `IF(1+${d}>${r}*(1+${g}),${m}*${r}/(1+${d}-${r}*(1+${g})),NA())`,
    largest: `${n}*${m}`,
    payback: payback(`(${m}*${r}/(1+${d}))`),
    paybackCertain: payback(`(${m}/(1+${d}))`),
  };
  const none = key.startsWith("payback") ? "scenario.breakEven.never" : "scenario.breakEven.noRetention";
  const value = answers[key];
  return cell(formula(orNone(texts[key]), value === undefined ? t(none) : resultOf(value)), "ratio", formats[key]);
}
