import type { FormulaNode } from "../../../core/formula/node";
import { parseFormula } from "../../../core/formula/parse";
import { cell } from "../../cells";
import type { PlanContext } from "../../context";
import { figureNamed } from "../../data/kpis";
import type { SheetKey } from "../../names";
import type { Cell } from "../../plan";
import { isStanding } from "../../standing";
import { figureLabel, kpiLabel } from "../kpis/words";

/** What the other sheets compute, by the sheet that shows it. */
const metrics = [
  ...([
    ["flexVariance", "budget"],
    ["segmentAccount", "segments"],
    ["cacFull", "channels"],
  ] as const),
  ...([
    ["roasNew", "channels"],
    ["clvChannel", "channels"],
    ["abcRate", "costToServe"],
    ["customerProfit", "profitability"],
  ] as const),
  ...([
    ["tiers", "profitability"],
    ["cohortRetention", "cohorts"],
    ["cohortValue", "cohorts"],
  ] as const),
  ...([
    ["bridge", "churnBridge"],
    ["uplift", "loyalty"],
    ["repeatContact", "service"],
  ] as const),
  ...([
    ["atRisk", "alerts"],
    ["netEffect", "beforeAfter"],
  ] as const),
] as const satisfies readonly (readonly [string, SheetKey])[];

/** Every metric of the sheets that there are: its formula in words, and where it stands. */
export function metricRows(context: PlanContext): Cell[][] {
  const { data, t, names } = context;
  const line = (term: string, formula: string, sheet: SheetKey) => [
    cell(term, "text"),
    cell(formula, "text"),
    cell(names.sheets[sheet], "label"),
  ];
  const kpis = isStanding(context, "kpis") ? (data.kpis?.rows ?? []) : [];
  return [
    ...kpis.map((kpi) => {
      const tree = kpi.choice.formula === undefined ? kpi.tree : parseFormula(kpi.choice.formula);
      return line(kpiLabel(context, kpi), inWords(context, tree), "kpis");
    }),
    ...metrics
      .filter(([, sheet]) => isStanding(context, sheet))
      .map(([id, sheet]) => line(t(`report.metric.${id}`), t(`report.metricText.${id}`), sheet)),
  ];
}

const signs: Readonly<Record<string, string>> = { add: "+", subtract: "−", multiply: "×", divide: "÷" };

/** A formula with the figures by their names: "Acquisition cost ÷ New customers"; in parentheses only what needs them. */
function inWords(context: PlanContext, node: FormulaNode): string {
  const { t } = context;
  if (node.kind === "number") return String(node.value);
  if (node.kind === "name") {
    const figure = figureNamed(node.name);
    if (figure) return figureLabel(context, figure);
    return node.name === "marginrate" ? t("report.metric.marginRate") : node.name === "npsscale" ? "100" : node.name;
  }
  const parts = node.args.map((arg) => inWords(context, arg));
  const sign = node.kind === "operator" ? signs[node.operator] : undefined;
  if (sign === undefined) return `${node.kind === "call" ? node.name : node.operator}(${parts.join(", ")})`;
  const clear = parts.map((text, index) => (needsParentheses(node, node.args[index]!, index > 0) ? `(${text})` : text));
  return clear.join(` ${sign} `);
}

const rank: Readonly<Record<string, number>> = { add: 1, subtract: 1, multiply: 2, divide: 2 };

/** A sum within a product, and what stands behind a minus or a division sign of its own rank: a ÷ (b ÷ c). */
function needsParentheses(whole: FormulaNode, part: FormulaNode, isBehind: boolean): boolean {
  if (whole.kind !== "operator" || part.kind !== "operator") return false;
  const [outer = 0, inner = outer + 1] = [rank[whole.operator], rank[part.operator]];
  const isBroken = isBehind && (whole.operator === "subtract" || whole.operator === "divide");
  return inner < outer || (inner === outer && isBroken);
}

/** Rows that were left out, by source and reason. */
export function exclusionRows({ data, t }: PlanContext): Cell[][] {
  const rows = data.sources.flatMap(({ name, exclusions }) =>
    exclusions.map(({ reason, count }) => [
      cell(name, "text"),
      cell(t("report.metric.excluded", { count, reason: t(`intake.reason.${reason}`) }), "text"),
    ]),
  );
  return rows.length > 0 ? rows : [[cell(t("report.metric.noExclusions"), "label")]];
}
