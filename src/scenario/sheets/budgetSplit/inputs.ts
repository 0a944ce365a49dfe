import { cell } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock, Formula, Validation } from "../../../report/plan";
import type { BudgetSplitSettings } from "../../budgetSplit/settings";
import { slopeOf } from "../../budgetSplit/split";
import type { ScenarioContext } from "../../context";
import { inputCell, numberAt } from "../../inputCell";
import { inputCheck } from "../../inputCheck";
import { orNone } from "../../result";
import { at, cells } from "./layout";

const money = "#,##0.00";
const share = "0.0%";

/** What is typed, acquisition beside retention, with the reason where it cannot be. */
export function inputsBlock({ t }: ScenarioContext, settings: BudgetSplitSettings): CellsBlock {
  const { acquisition, retention, margin, discount, prospects, customers, budget } = settings;
  const input = (value: number, format: string, ...path: readonly string[]) =>
    inputCell(value, numberAt("budgetSplit", ...path), format);
  const both = (key: "spend" | "rate" | "ceiling", format: string) => [
    input(acquisition[key], format, "acquisition", key),
    input(retention[key], format, "retention", key),
  ];
  const line = (label: string, numbers: readonly Cell[], check?: Formula): Cell[] => [
    cell(label, "label"),
    ...numbers,
    ...(numbers.length === 1 ? [null] : []),
    ...(check ? [cell(check, "checkGood")] : []),
  ];
  const slope = (side: "acquisition" | "retention") => {
    const { spend, rate, ceiling } = cells[side];
    return cell(formula(orNone(`-LN(1-${rate}/${ceiling})/${spend}`), slopeOf(settings[side])), "formula", "0.00000");
  };
  return {
    kind: "cells",
    key: "inputs",
    at: `A${at.heading.inputs}`,
    rows: [
      [cell(t("scenario.split.inputs"), "heading")],
      [
        cell(t("scenario.split.input"), "header"),
        ...[t("scenario.split.acquisition"), t("scenario.split.retention")].map((title) => cell(title, "headerNumber")),
        cell(t("scenario.drivers.check"), "headerAside"),
      ],
      line(t("scenario.split.spend"), both("spend", money), spendCheck(t)),
      line(t("scenario.split.rate"), both("rate", share), rateCheck(t)),
      line(t("scenario.split.ceiling"), both("ceiling", share), ceilingCheck(t)),
      line(t("scenario.split.slope"), [slope("acquisition"), slope("retention")]),
      line(t("scenario.split.margin"), [input(margin, money, "margin")], positive(t, [cells.margin])),
      line(t("scenario.split.discount"), [input(discount, share, "discount")], discountCheck(t)),
      line(
        t("scenario.split.people"),
        [input(prospects, "#,##0", "prospects"), input(customers, "#,##0", "customers")],
        positive(t, [cells.acquisition.people, cells.retention.people]),
      ),
      line(t("scenario.split.budget"), [input(budget, money, "budget")], positive(t, [cells.budget])),
    ],
  };
}

type Words = ScenarioContext["t"];

/** Settings that are wrong are refused before a sheet is planned: as planned, every check is a tick. */
function check(condition: string, sentence: string): Formula {
  return inputCheck([{ condition, holds: false, sentence }]);
}

function positive(t: Words, inputs: readonly string[]): Formula {
  return check(
    `OR(COUNT(${inputs.join(",")})<${inputs.length},MIN(${inputs.join(",")})<=0)`,
    t("scenario.fault.positive"),
  );
}

function spendCheck(t: Words): Formula {
  return positive(t, [cells.acquisition.spend, cells.retention.spend]);
}

function rateCheck(t: Words): Formula {
  const bad = [cells.acquisition, cells.retention].map(
    ({ rate, ceiling }) => `NOT(ISNUMBER(${rate})),${rate}<=0,${rate}>=${ceiling}`,
  );
  return check(`OR(${bad.join(",")})`, t("scenario.fault.rate"));
}

function ceilingCheck(t: Words): Formula {
  const ceilings = `${cells.acquisition.ceiling},${cells.retention.ceiling}`;
  return check(`OR(COUNT(${ceilings})<2,MIN(${ceilings})<=0,MAX(${ceilings})>1)`, t("scenario.fault.ceiling"));
}

function discountCheck(t: Words): Formula {
  const { discount, retention } = cells;
  return check(`OR(NOT(ISNUMBER(${discount})),1+${discount}<=${retention.ceiling})`, t("scenario.fault.discount"));
}

/** What may be typed. */
export function inputValidations({ t }: ScenarioContext): Validation[] {
  const decimal = (row: number, to: "B" | "C", max: number, message: string): Validation => ({
    range: `B${row}:${to}${row}`,
    rule: { kind: "decimal", min: 0, max },
    ...{ title: t("scenario.split.input"), message },
  });
  const { input } = at;
  const most = 1e12;
  return [
    ...[input.rate, input.ceiling].map((row) => decimal(row, "C", 1, t("scenario.split.shareError"))),
    ...[input.spend, input.people].map((row) => decimal(row, "C", most, t("scenario.fault.positive"))),
    ...[input.margin, input.budget].map((row) => decimal(row, "B", most, t("scenario.fault.positive"))),
    decimal(input.discount, "B", 10, t("scenario.fault.discount")),
  ];
}
