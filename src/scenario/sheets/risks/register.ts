import { cell } from "../../../report/cells";
import { formula, quote } from "../../../report/formulas";
import type { Cell, CellsBlock } from "../../../report/plan";
import type { StyleName } from "../../../report/styles";
import type { ScenarioContext } from "../../context";
import { inputCell, numberAt, orAbsent, textAt } from "../../inputCell";
import { inputCheck } from "../../inputCheck";
import { severe, type RatedRisk } from "../../risks/register";
import { classes } from "../../risks/settings";
import { columns as c, spareRows, type Column, type RiskRows } from "./layout";

const money = "#,##0";

/** A row a risk: what is typed, what it comes to, and whether a response pays. Rows without a name stay empty. */
export function registerBlock({ t }: ScenarioContext, risks: readonly RatedRisk[], rows: RiskRows): CellsBlock {
  const list = [...risks, ...Array.from({ length: spareRows }, () => undefined)];
  return {
    kind: "cells",
    key: "register",
    at: `A${rows.heading}`,
    rows: [
      [cell(t("scenario.risk.register"), "heading")],
      (Object.keys(c) as Column[]).map((column) => cell(t(`scenario.risk.${column}`), headerStyle(column))),
      ...list.map((risk, i) => riskCells(t, risk, rows.first + i, rows)),
      totalCells(t, risks, rows),
    ],
  };
}

function headerStyle(column: Column): StyleName {
  if (column === "name") return "header";
  return column === "advice" || column === "check" ? "headerAside" : "headerNumber";
}

type RiskNumber = "probability" | "impact" | "responseCost" | "probabilityAfter" | "impactAfter";

function riskCells(t: ScenarioContext["t"], risk: RatedRisk | undefined, row: number, rows: RiskRows): Cell[] {
  const own = (column: Column) => `$${c[column]}${row}`;
  const input = (key: RiskNumber, format: string) =>
    inputCell(risk?.[key] ?? null, numberAt("risks", "risks", row - rows.first, key), format);
  const isEmpty = `${own("name")}=""`;
  const made = (text: string, value: number | undefined, format: string) =>
    cell(formula(`=IF(${isEmpty},"",IFERROR(${text},NA()))`, value ?? ""), "formula", format);
  const limits = (letter: string) => `$${letter}$${rows.limits}:$${letter}$${rows.limits + classes.length - 1}`;
  const classText = (column: Column, letter: string) => `MATCH(${own(column)},${limits(letter)},1)`;
  return [
    inputCell(risk?.name ?? null, orAbsent(textAt("risks", "risks", row - rows.first, "name"))),
    ...[input("probability", "0%"), input("impact", money)],
    made(`${own("probability")}*${own("impact")}`, risk?.expectedLoss, money),
    made(classText("probability", "B"), risk?.before[0], "0"),
    made(classText("impact", "C"), risk?.before[1], "0"),
    ...[input("responseCost", money), input("probabilityAfter", "0%"), input("impactAfter", money)],
    made(`${own("probabilityAfter")}*${own("impactAfter")}`, risk?.expectedLossAfter, money),
    made(classText("probabilityAfter", "B"), risk?.after[0], "0"),
    made(classText("impactAfter", "C"), risk?.after[1], "0"),
    made(
      `${own("expectedLoss")}-${own("expectedLossAfter")}-${own("responseCost")}`,
      risk?.netBenefit,
      "#,##0;-#,##0;0",
    ),
    cell(adviceFormula(t, risk, own), "textAside"),
    cell(checkFormula(t, own), "checkGood"),
  ];
}

type Own = (column: Column) => string;

function adviceFormula(t: ScenarioContext["t"], risk: RatedRisk | undefined, own: Own) {
  const words = (advice: RatedRisk["advice"]) => t(`scenario.risk.advice.${advice}`);
  const isSevere = `${own("classProbability")}*${own("classImpact")}>=${severe}`;
  const text = `IF(${own("netBenefit")}>0,${quote(words("respond"))},IF(${isSevere},${quote(words("severe"))},${quote(words("accept"))}))`;
  return formula(`=IF(${own("name")}="","",IFERROR(${text},"–"))`, risk ? words(risk.advice) : "");
}

/** Settings that are wrong are refused before a sheet is planned; a row without a name is right. */
function checkFormula(t: ScenarioContext["t"], own: Own) {
  const isNamed = `${own("name")}<>""`;
  const [shares, amounts] = [
    `${own("probability")},${own("probabilityAfter")}`,
    `${own("impact")},${own("impactAfter")},${own("responseCost")}`,
  ];
  return inputCheck([
    {
      condition: `AND(${isNamed},OR(COUNT(${shares})<2,MIN(${shares})<0,MAX(${shares})>1))`,
      holds: false,
      sentence: t("scenario.fault.probability"),
    },
    {
      condition: `AND(${isNamed},OR(COUNT(${amounts})<3,MIN(${amounts})<0))`,
      holds: false,
      sentence: t("scenario.fault.amounts"),
    },
  ]);
}

function totalCells(t: ScenarioContext["t"], risks: readonly RatedRisk[], rows: RiskRows): Cell[] {
  const sum = (column: Column, part: "expectedLoss" | "responseCost" | "expectedLossAfter" | "netBenefit") =>
    cell(
      formula(
        `=SUM(${c[column]}${rows.first}:${c[column]}${rows.last})`,
        risks.reduce((total, risk) => total + risk[part], 0),
      ),
      "total",
      money,
    );
  const empty = (count: number) => Array.from({ length: count }, () => cell(null, "total"));
  return [
    cell(t("scenario.allocation.total"), "total"),
    ...empty(2),
    sum("expectedLoss", "expectedLoss"),
    ...empty(2),
    sum("responseCost", "responseCost"),
    ...empty(2),
    sum("expectedLossAfter", "expectedLossAfter"),
    ...empty(2),
    sum("netBenefit", "netBenefit"),
  ];
}
