import type { Translate } from "../../../i18n";
import { cell } from "../../../report/cells";
import { formats } from "../../../report/formats";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock, ConditionalFormat, Validation } from "../../../report/plan";
import { capacityOf, capacityRows, defaultCapacity, type CapacitySettings } from "../../capacity/capacity";
import type { ScenarioContext } from "../../context";
import type { ForecastMonth } from "../../forecast/forecastRows";
import { checkFormats, inputCheck } from "../../inputCheck";
import { inputCell, numberAt } from "../../inputCell";
import { orNone, resultOf } from "../../result";
import { valuesOf } from "../../study";
import { capacityRow, driverCell, forecastLayout, monthColumn, rowOf } from "./layout";

type Row = (typeof capacityRows)[number];

const inputs = ["minutesPerTicket", "minutesPerHead", "costPerHead"] as const;

const { capacity: at } = forecastLayout;

/** Cell of an input. */
function inputAt(id: (typeof inputs)[number]): string {
  return `$C$${at.inputs + inputs.indexOf(id)}`;
}

/** What the study says of staff, the rest as in the example. */
export function capacitySettings({ study }: ScenarioContext): CapacitySettings {
  return { ...defaultCapacity, ...study.forecast?.capacity };
}

/** Tickets and minutes of each month, the employees that they take, and what these cost: people come whole. */
export function capacityBlock(context: ScenarioContext, list: readonly ForecastMonth[]): CellsBlock {
  const { t } = context;
  const months = list.slice(1);
  const titles = [t("scenario.forecast.month"), t("scenario.column.unit")].map((title) => cell(title, "header"));
  return {
    kind: "cells",
    key: "capacity",
    at: `A${at.heading}`,
    rows: [
      [cell(t("scenario.capacity.heading"), "heading")],
      ...inputs.map((id) => inputRow(context, id)),
      [
        ...titles,
        cell(null, "headerNumber"),
        ...months.map((_, place) =>
          cell(formula(`=${monthColumn(place + 1)}$${rowOf("month")}`, place + 1), "headerNumber", "0"),
        ),
      ],
      ...capacityRows.map((id) => monthCells(context, id, months)),
      [cell(t("scenario.capacity.note"), "note")],
    ],
  };
}

function inputRow(context: ScenarioContext, id: (typeof inputs)[number]): Cell[] {
  const { t } = context;
  const value = capacitySettings(context)[id];
  const isMoney = id === "costPerHead";
  const condition = isMoney
    ? `OR(COUNT(${inputAt(id)})<1,${inputAt(id)}<0)`
    : `OR(COUNT(${inputAt(id)})<1,${inputAt(id)}<=0)`;
  const holds = isMoney ? !(value >= 0) : !(value > 0);
  return [
    cell(t(`scenario.capacity.${id}`), "label"),
    cell(t(isMoney ? "scenario.unit.money" : "scenario.unit.minutes"), "label"),
    inputCell(value, numberAt("forecast", "capacity", id), formats.whole),
    cell(
      inputCheck([{ condition, holds, sentence: t(isMoney ? "scenario.fault.amounts" : "scenario.capacity.above") }]),
      "checkGood",
    ),
  ];
}

function monthCells(context: ScenarioContext, id: Row, months: readonly ForecastMonth[]): Cell[] {
  const { study, t } = context;
  const serviceMinutes = valuesOf(study, study.scenarios[study.active]!)["service_minutes"]!;
  const settings = capacitySettings(context);
  const style = id === "stepCost" ? "total" : "formula";
  const label = id === "stepCost" ? "total" : "label";
  return [
    ...[t(`scenario.capacity.${id}`), unitOf(id, t)].map((text) => cell(text, label)),
    cell(null, style),
    ...months.map((month, place) => {
      const value = capacityOf(month, serviceMinutes, settings)[id];
      return cell(formula(orNone(textOf(id, monthColumn(place + 1))), resultOf(value)), style, formatOf(id));
    }),
  ];
}

function textOf(id: Row, column: string): string {
  const own = (row: Row) => `${column}${capacityRow(row)}`;
  const needed = `${own("minutes")}/${inputAt("minutesPerHead")}`;
  const texts: Record<Row, string> = {
    tickets: above0("minutesPerTicket", `${own("minutes")}/${inputAt("minutesPerTicket")}`),
    minutes: `${column}${rowOf("paying")}*${driverCell("service_minutes")}`,
    heads: above0("minutesPerHead", `ROUNDUP(ROUND(${needed},9),0)`),
    utilisation: `IF(${own("heads")}=0,0,${needed}/${own("heads")})`,
    stepCost: `${own("heads")}*${inputAt("costPerHead")}*${column}${rowOf("growth")}`,
    over: `${own("stepCost")}-${column}${rowOf("service_cost")}`,
  };
  return texts[id];
}

/** An input of 0 or less has no meaning. */
function above0(input: (typeof inputs)[number], text: string): string {
  return `IF(${inputAt(input)}>0,${text},NA())`;
}

function unitOf(id: Row, t: Translate): string {
  if (id === "minutes") return t("scenario.unit.minutes");
  if (id === "utilisation") return t("scenario.unit.share");
  return t(id === "stepCost" || id === "over" ? "scenario.unit.money" : "scenario.unit.count");
}

function formatOf(id: Row): string {
  if (id === "utilisation") return "0%";
  return id === "tickets" || id === "minutes" ? "#,##0" : formats.whole;
}

export const capacityFormats: readonly ConditionalFormat[] = checkFormats(
  at.inputs,
  at.inputs + inputs.length - 1,
  "A",
  "C",
  "D",
);

export function capacityValidations({ t }: ScenarioContext): Validation[] {
  return inputs.map((id) => ({
    ...{ range: inputAt(id).replace(/\$/g, ""), rule: { kind: "decimal", min: 0 } },
    ...{ title: t("scenario.forecast.service_cost"), message: t("scenario.fault.amounts") },
  }));
}
