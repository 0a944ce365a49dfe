import { customerEquity } from "../../../core/metrics/customerEquity";
import { cell, row } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { lifeMonths, returnAfter, type LifeMonth } from "../../longTerm/customerLife";
import { orNone, resultOf } from "../../result";
import { inputCell, longTermLayout as at, monthRow, years, type InputId } from "./layout";

/** Values of the inputs, by id. */
export type Inputs = Readonly<Record<InputId, number>>;

/** The value of the customers of today, of those still to come, and both. */
export function equityBlock({ t }: ScenarioContext, inputs: Inputs): CellsBlock {
  const { clv, cac, opening_customers: customers, new_customers: won, referral, discount_month: discount } = inputs;
  const today = clv * customers;
  const isKnown = [clv, cac, won].every(Number.isFinite);
  const total = isKnown
    ? customerEquity({
        ...{ clv: [clv], customers: [customers], futureValue: [clv - cac], discount },
        futureCustomers: new Float64Array(lifeMonths).fill(won * (1 + referral)),
      })
    : NaN;
  const d = inputCell("discount_month");
  const future =
    `${inputCell("new_customers")}*(1+${inputCell("referral")})*(${inputCell("clv")}-${inputCell("cac")})` +
    `*IF(${d}=0,${lifeMonths},(1-(1+${d})^-${lifeMonths})/${d})`;
  const rows = [
    ["today", orNone(`${inputCell("opening_customers")}*${inputCell("clv")}`), today, "formula"],
    ["future", orNone(future), total - today, "formula"],
    ["equity", orNone(`C${at.equity + 1}+C${at.equity + 2}`), total, "total"],
  ] as const;
  return {
    kind: "cells",
    key: "equity",
    at: `A${at.equity}`,
    rows: [
      row("heading", t("scenario.longTerm.equityHeading"), null, null),
      ...rows.map(([key, text, value, style]): Cell[] => [
        cell(t(`scenario.longTerm.${key}`, { months: lifeMonths }), style === "total" ? "total" : "label"),
        cell(t("scenario.unit.money"), style === "total" ? "total" : "label"),
        cell(formula(text, resultOf(value)), style, "#,##0"),
      ]),
    ],
  };
}

const yearTitles = ["year", "clvSoFar", "droi", "acquisition", "service", "retention", "cost", "costSoFar"] as const;

/** What a customer won today has brought and cost by the end of each year. */
export function yearBlock({ t }: ScenarioContext, life: readonly LifeMonth[], cac: number): CellsBlock {
  let soFar = 0;
  const yearCells = (year: number): Cell[] => {
    const own = at.firstYear + year - 1;
    const [from, to] = [12 * (year - 1) + 1, 12 * year];
    const sum = (key: "service" | "retention") =>
      life.slice(from, to + 1).reduce((total, month) => total + month[key], 0);
    const won = year === 1 ? cac : 0;
    const [service, retention] = [sum("service"), sum("retention")];
    soFar += won + service + retention;
    const money = (text: string, value: number, style: "formula" | "total" = "formula") =>
      cell(formula(orNone(text), resultOf(value)), style === "total" ? "formula" : style, "#,##0.00");
    return [
      cell(year, "month", "0"),
      money(`D${monthRow(to)}`, life[to]!.clvSoFar),
      cell(formula(orNone(`B${own}/${inputCell("cac")}-1`), resultOf(returnAfter(life, cac, to))), "formula", "0.0%"),
      year === 1 ? money(inputCell("cac"), cac) : cell(0, "formula", "#,##0.00"),
      money(`SUM(G${monthRow(from)}:G${monthRow(to)})`, service),
      money(`SUM(H${monthRow(from)}:H${monthRow(to)})`, retention),
      money(`SUM(D${own}:F${own})`, won + service + retention),
      money(`SUM(G${at.firstYear}:G${own})`, soFar),
    ];
  };
  return {
    kind: "cells",
    key: "years",
    at: `A${at.byYear}`,
    rows: [
      row("heading", t("scenario.longTerm.byYear")),
      yearTitles.map((key, place) => cell(t(`scenario.longTerm.${key}`), place === 0 ? "header" : "headerNumber")),
      ...Array.from({ length: years }, (_, year) => yearCells(year + 1)),
    ],
  };
}
