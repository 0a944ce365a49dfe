import { cell } from "../../../report/cells";
import { formula, quote } from "../../../report/formulas";
import type { Cell, CellsBlock } from "../../../report/plan";
import type { StyleName } from "../../../report/styles";
import { sameAmount, type Allocation, type ChannelAllocation, type Why } from "../../allocation/allocation";
import type { ScenarioContext } from "../../context";
import { inputCell, numberAt, orAbsent, textAt } from "../../inputCell";
import { inputCheck } from "../../inputCheck";
import { orNone, resultOf } from "../../result";
import { at, columns as c, rowsOf, type Column } from "./layout";

const money = "#,##0.00";

/** A row a channel: what is typed, what is best, and why. */
export function tableBlock({ t }: ScenarioContext, allocation: Allocation): CellsBlock {
  const rows = rowsOf(allocation);
  return {
    kind: "cells",
    key: "channels",
    at: `A${at.table}`,
    rows: [
      [cell(t("scenario.allocation.channels"), "heading")],
      (Object.keys(c) as Column[]).map((column) => cell(t(`scenario.allocation.${column}`), headerStyle(column))),
      ...allocation.channels.map((channel, i) => channelCells(t, channel, i, rows)),
      totalCells(t, allocation, rows.last),
    ],
  };
}

function headerStyle(column: Column): StyleName {
  if (column === "name") return "header";
  return ["why", "check", "basis"].includes(column) ? "headerAside" : "headerNumber";
}

type Rows = ReturnType<typeof rowsOf>;

function channelCells(t: ScenarioContext["t"], channel: ChannelAllocation, i: number, rows: Rows): Cell[] {
  const { name, spend, cap } = channel.channel;
  const row = at.first + i;
  const own = (column: Column) => `$${c[column]}${row}`;
  const input = (key: "spend" | "customers" | "ceiling" | "value" | "floor", format: string) =>
    inputCell(channel.channel[key], numberAt("allocation", "channels", i, key), format);
  const number = (text: string, result: number, format = money) =>
    cell(formula(orNone(text), resultOf(result)), "formula", format);
  const answers = `${own("slope")}>0`;
  const turn = rows.turns.first + i;
  const free = `(($D${turn}-$B$${at.logarithm})/$B${turn})`;
  const bounded = `IF($C${turn}=1,MIN(MAX(${free},${own("floor")}),$E${turn}),${own("floor")})`;
  const rate = (at: Column) => `${own("value")}*${own("ceiling")}*${own("slope")}*EXP(-${own("slope")}*${own(at)})`;
  return [
    inputCell(name, textAt("allocation", "channels", i, "name")),
    ...[input("spend", money), input("customers", "#,##0"), input("ceiling", "#,##0"), input("value", money)],
    input("floor", money),
    inputCell(cap ?? null, orAbsent(numberAt("allocation", "channels", i, "cap")), money),
    number(
      `IF(AND(${own("spend")}>0,${own("customers")}>0,${own("customers")}<${own("ceiling")}),-LN(1-${own("customers")}/${own("ceiling")})/${own("spend")},0)`,
      channel.option.slope,
      "0.000000",
    ),
    number(bounded, channel.spend),
    number(`${own("optimal")}-${own("spend")}`, channel.spend - spend, "+#,##0.00;-#,##0.00;0.00"),
    number(rate("spend"), channel.returnNow, "0.000"),
    number(rate("optimal"), channel.returnThen, "0.000"),
    number(
      `IF(${answers},${own("ceiling")}*(1-EXP(-${own("slope")}*${own("optimal")})),${own("customers")})`,
      channel.customersThen,
      "#,##0.0",
    ),
    number(
      `${own("value")}*(${own("customersThen")}-${own("customers")})-(${own("optimal")}-${own("spend")})`,
      channel.gain,
      "#,##0.00;-#,##0.00;0.00",
    ),
    cell(whyFormula(t, channel, own), "textAside"),
    cell(checkFormula(t, own), "checkGood"),
    cell(channel.channel.basis ?? t("scenario.source.typed"), "textAside"),
  ];
}

/** Says why a channel stays where it is, or where it goes. */
function whyFormula(t: ScenarioContext["t"], { why, option }: ChannelAllocation, own: (column: Column) => string) {
  const words = (key: Why) => quote(t(`scenario.allocation.why.${key}`));
  const near = (other: string) => `ABS(${own("optimal")}-${other})<${sameAmount}`;
  const isCapped = `AND(ISNUMBER(${own("cap")}),${near(own("cap"))})`;
  const rules: readonly (readonly [string, Why])[] = [
    [`OR(${own("slope")}=0,${own("value")}<=0)`, "noResponse"],
    [near(own("floor")), "atFloor"],
    [isCapped, "atCap"],
    [near(own("spend")), "equal"],
    [`${own("optimal")}>${own("spend")}`, "more"],
  ];
  const text = rules.reduceRight((rest, [test, key]) => `IF(${test},${words(key)},${rest})`, words("less"));
  const isSilent = option.slope === 0 && why === "noResponse";
  return formula(`=IFERROR(${text},"–")`, t(`scenario.allocation.why.${isSilent ? "noResponse" : why}`));
}

/** Settings that are wrong are refused before a sheet is planned: as planned, every check is a tick. */
function checkFormula(t: ScenarioContext["t"], own: (column: Column) => string) {
  const numbers = `${own("spend")},${own("customers")},${own("ceiling")},${own("value")},${own("floor")}`;
  return inputCheck([
    {
      condition: `OR(COUNT(${numbers})<5,MIN(${numbers})<0)`,
      holds: false,
      sentence: t("scenario.fault.atLeastZero"),
    },
    {
      condition: `AND(ISNUMBER(${own("cap")}),${own("cap")}<${own("floor")})`,
      holds: false,
      sentence: t("scenario.fault.cap"),
    },
  ]);
}

function totalCells(t: ScenarioContext["t"], { channels }: Allocation, last: number): Cell[] {
  const sum = (column: Column, values: readonly number[], format: string) =>
    cell(
      formula(
        orNone(`SUM(${c[column]}${at.first}:${c[column]}${last})`),
        resultOf(values.reduce((total, value) => total + value, 0)),
      ),
      "total",
      format,
    );
  const empty = (count: number) => Array.from({ length: count }, () => cell(null, "total"));
  return [
    cell(t("scenario.allocation.total"), "total"),
    sum(
      "spend",
      channels.map(({ channel }) => channel.spend),
      money,
    ),
    sum(
      "customers",
      channels.map(({ channel }) => channel.customers),
      "#,##0",
    ),
    ...empty(5),
    sum(
      "optimal",
      channels.map(({ spend }) => spend),
      money,
    ),
    ...empty(3),
    sum(
      "customersThen",
      channels.map(({ customersThen }) => customersThen),
      "#,##0.0",
    ),
    sum(
      "gain",
      channels.map(({ gain }) => gain),
      money,
    ),
  ];
}
