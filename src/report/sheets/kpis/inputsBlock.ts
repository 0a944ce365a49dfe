import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import { kpiWindows, type KpiReport } from "../../data/kpis";
import { formats } from "../../formats";
import { formula } from "../../formulas";
import { NPS_SCALE } from "../../kpis/figures";
import type { CellsBlock, Validation } from "../../plan";
import { kpiLetters, type KpiLayout } from "./layout";

/** Within this share of the target a KPI is close to it. */
export const TOLERANCE = 0.1;

const headed = ["actual", "priorMonth", "priorYear", "yearToDate"] as const;

/** The months compared and what is close to a target: all formulas of the page read these cells. */
export function inputsBlock({ t }: PlanContext, { windows }: KpiReport, { inputs }: KpiLayout): CellsBlock {
  const line = (label: string, end: "from" | "to") => [
    cell(label, "label"),
    null,
    ...columns.map((window) => {
      if (window === undefined) return null;
      if (window === "budget") {
        return cell(formula(`=${kpiLetters.actual}${inputs[end]}`, windows.budget[end]), "ratio", formats.month);
      }
      return cell(windows[window][end], "input", formats.month);
    }),
  ];
  return {
    ...block(inputs.heading, [
      row("heading", t("report.kpi.heading.inputs"), ...Array<null>(LAST).fill(null)),
      [
        ...row("header", t("report.kpi.column.months"), null),
        ...columns.map((window) =>
          cell(window === undefined ? null : t(`report.kpi.column.${window}`), "headerNumber"),
        ),
      ],
      line(t("report.kpi.input.from"), "from"),
      line(t("report.kpi.input.to"), "to"),
      [
        cell(t("report.kpi.input.tolerance"), "label"),
        null,
        cell(TOLERANCE, "input", formats.shareInput),
        cell(t("report.kpi.hint.tolerance"), "aside"),
      ],
      [cell(t("report.kpi.input.npsScale"), "label"), null, cell(NPS_SCALE, "label", formats.general)],
    ]),
    key: "inputs",
  };
}

/** Columns C to I by window; difference and its share have no months. */
const columns = (["C", "D", "E", "F", "G", "H", "I"] as const).map((letter) =>
  kpiWindows.find((window) => kpiLetters[window] === letter),
);
const LAST = 8;

export function inputRules({ t }: PlanContext, { months }: KpiReport, { inputs }: KpiLayout): Validation[] {
  const title = t("report.kpi.inputTitle");
  const message = t("report.kpi.monthOnly");
  return [
    ...headed.map((window): Validation => {
      const letter = kpiLetters[window];
      const rule = { kind: "date", max: months.at(-1)! } as const;
      return { range: `${letter}${inputs.from}:${letter}${inputs.to}`, rule, title, message };
    }),
    {
      range: `C${inputs.tolerance}`,
      rule: { kind: "decimal", min: 0, max: 1 },
      ...{ title, message: t("report.kpi.shareOnly") },
    },
  ];
}
