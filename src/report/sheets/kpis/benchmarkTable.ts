import { parseFormula } from "../../../core/formula/parse";
import { namesIn } from "../../../core/formula/node";
import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import { figureNamed, figureValue, type KpiReport } from "../../data/kpis";
import { kpiValue } from "../../data/kpis/values";
import { benchmarks, type Benchmark } from "../../kpis/benchmarks";
import type { Block, CellContent } from "../../plan";
import { keyedTable } from "../keyedTable";
import { kpiFormula } from "./kpiFormula";
import { kpiLetters, type KpiLayout } from "./layout";
import { formats } from "../../formats";

const keys = ["benchmark", "denominator", "low", "high", "own", "verified", "source"] as const;

/** What others say, each share with what it is a share of and who says so; no line adds them up. */
export function benchmarkBlocks(context: PlanContext, report: KpiReport, at: KpiLayout): Block[] {
  const { t } = context;
  const columns = keys.map((key) => {
    const isNumber = key === "low" || key === "high" || key === "own";
    const style = isNumber ? ("ratio" as const) : key === "benchmark" ? ("label" as const) : ("aside" as const);
    const format = isNumber ? "0%" : formats.text;
    return { key, title: t(`report.kpi.benchmark.${key}`), format, style };
  });
  const rows = benchmarks.map((each) => {
    const { id, low, high, denominator, source, verified } = each;
    const cells: Record<(typeof keys)[number], CellContent> = {
      ...{ benchmark: t(`report.kpi.benchmark.of.${id}`), low, high, own: ownValue(context, report, at, each) },
      verified: t(verified ? "report.kpi.benchmark.yes" : "report.kpi.benchmark.no"),
      denominator: t(`report.kpi.benchmark.per.${denominator}`),
      source: t(`report.kpi.benchmark.from.${source}`),
    };
    return { key: id, cells };
  });
  return [
    {
      ...block(at.benchmark.heading, [
        row("heading", t("report.kpi.heading.benchmarks"), ...Array<null>(9).fill(null)),
      ]),
      key: "benchmarkHeading",
    },
    keyedTable({
      ...{ key: "benchmarks", name: context.names.tables.benchmarks, header: at.benchmark.header },
      ...{ columns, rows },
    }),
    { ...block(at.benchmark.last + 1, [[cell(t("report.kpi.benchmark.note"), "note")]]), key: "benchmarkNote" },
  ];
}

/** Of the year to date, where the figures allow. */
function ownValue(context: PlanContext, report: KpiReport, at: KpiLayout, { own }: Benchmark): CellContent {
  if (own === undefined) return null;
  const tree = parseFormula(own);
  const { figures, months, windows } = report;
  if (!namesIn(tree).every((name) => figures.has(figureNamed(name)!))) return null;
  const value = kpiValue(tree, figures, 1, (id, figure) => figureValue(id, figure, months, windows.yearToDate));
  return kpiFormula(context, tree, (id) => `${kpiLetters.yearToDate}${at.figure(id)}`, value);
}
