import { cell, row } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import type { LifeMonth } from "../../longTerm/customerLife";
import { resultOf } from "../../result";
import { inputCell, longTermLayout, monthColumns as columns, monthRow } from "./layout";

const money = "#,##0.00";

/** Month by month: who is left, what they bring, what they cost. */
export function monthBlock({ t }: ScenarioContext, life: readonly LifeMonth[], cac: number): CellsBlock {
  const [first, ...others] = Object.keys(columns) as (keyof typeof columns)[];
  return {
    kind: "cells",
    key: "months",
    at: `A${longTermLayout.months}`,
    rows: [
      row("heading", t("scenario.longTerm.months")),
      [
        cell(t(`scenario.longTerm.${first!}`), "header"),
        ...others.map((key) => cell(t(`scenario.longTerm.${key}`), "headerNumber")),
      ],
      ...life.map((found, month) => (month === 0 ? firstCells(cac) : monthCells(found, month, cac))),
    ],
  };
}

function firstCells(cac: number): Cell[] {
  const of = (value: number) => cell(value, "formula", money);
  return [
    cell(0, "month", "0"),
    cell(1, "formula", "0.0%"),
    ...[of(0), of(0)],
    cell(formula(`=${inputCell("cac")}`, resultOf(cac)), "formula", money),
    cell(formula(`=D${monthRow(0)}-E${monthRow(0)}`, resultOf(-cac)), "formula", money),
    ...[of(0), of(0)],
  ];
}

function monthCells(
  { surviving, gain, clvSoFar, lessCac, service, retention }: LifeMonth,
  month: number,
  cac: number,
): Cell[] {
  const own = monthRow(month);
  const at = (id: Parameters<typeof inputCell>[0]) => inputCell(id);
  const paid = `B${own}*(1+${at("expansion")})^(A${own}-1)`;
  const of = (text: string, value: number, format = money) =>
    cell(formula(`=${text}`, resultOf(value)), "formula", format);
  return [
    cell(month, "month", "0"),
    of(`B${own - 1}*(1-${at("churn")})`, surviving, "0.0%"),
    of(`${at("margin")}*${paid}/(1+${at("discount_month")})^A${own}`, gain),
    of(`D${own - 1}+C${own}`, clvSoFar),
    of(at("cac"), cac),
    of(`D${own}-E${own}`, lessCac),
    of(`${at("service_minutes")}*${at("minute_cost")}*${paid}`, service),
    of(`${at("retention_spend")}*${paid}`, retention),
  ];
}
