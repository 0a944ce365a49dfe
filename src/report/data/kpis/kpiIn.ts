import type { FormulaNode } from "../../../core/formula/node";
import { kpiDefinitions } from "../../kpis/kpiDefinitions";
import type { KpiId, KpiUnit } from "../../kpis/kpiChoice";
import type { KpiReport, KpiWindow } from "./kpiReport";
import { treeOf } from "./kpiTrees";
import { figureValue, kpiValue, plannedValue } from "./values";

/** One of our KPIs, whether or not the page shows it. */
interface KpiIn {
  /** Over figures and the margin alone. */
  readonly tree: FormulaNode;
  readonly value: number;
  readonly unit: KpiUnit;
}

/** A KPI in one of the columns of the page; undefined where its figures are not known, or give no number. */
export function kpiIn(report: KpiReport, id: KpiId, window: KpiWindow, marginRate: number): KpiIn | undefined {
  const { figures, months, windows } = report;
  const tree = treeOf({ id }, new Map(), (figure) => figures.has(figure));
  if (tree === undefined) return undefined;
  const value = kpiValue(tree, figures, marginRate, (figure, known) =>
    (window === "budget" ? plannedValue : figureValue)(figure, known, months, windows[window]),
  );
  return value === null ? undefined : { tree, value, unit: kpiDefinitions[id].unit };
}
