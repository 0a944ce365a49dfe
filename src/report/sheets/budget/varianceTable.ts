import { moneyFormats, type PlanContext } from "../../context";
import type { BudgetReport } from "../../data";
import { formats } from "../../formats";
import { column, formula, quote } from "../../formulas";
import type { CellContent, TableBlock, TableColumn } from "../../plan";
import { letterOf, varianceColumns, varianceKeys, type VarianceKey } from "./columns";
import { lineTraces } from "./lineTraces";
import type { BudgetLayout } from "./layout";
import type { LineFigures } from "../../data/lineFigures";
import { lineKey, lineLabel } from "./words";

/** Why each line differs from its budget. Notes of the user's stand in the last column. */
export function varianceTable(
  context: PlanContext,
  report: BudgetReport,
  figures: readonly LineFigures[],
  at: BudgetLayout,
): TableBlock {
  const { t, names } = context;
  const titles = varianceColumns(t);
  return {
    kind: "table",
    key: "variances",
    rowKeys: report.lines.map(lineKey),
    at: `A${at.table.header}`,
    name: names.tables.variances,
    columns: varianceKeys.map((key) => ({ key, title: titles[key], ...looks(context)[key] })),
    traces: figures.map(({ line }) => lineTraces(context.data, line, report.from, report.to)),
    rows: figures.map((own, index) => {
      const cells = lineCells(context, own, index, at);
      return varianceKeys.map((key) => cells[key]);
    }),
    filter: true,
  };
}

/** Format and look of the columns. */
function looks({ data }: PlanContext): Readonly<Record<VarianceKey, Pick<TableColumn, "format" | "style">>> {
  const money = { format: moneyFormats(data).total };
  const whole = { format: formats.whole };
  const text = { format: formats.text };
  const words = { format: formats.general };
  return {
    ...{ line: text, unit: { ...text, style: "aside" } },
    ...{ budget: money, actual: money, budgetQuantity: whole, actualQuantity: whole },
    ...{ flex: { ...money, style: "ratio" }, volume: { ...money, style: "ratio" }, mix: { ...money, style: "ratio" } },
    ...{
      rate: { ...money, style: "ratio" },
      variance: money,
      varianceShare: { format: formats.share, style: "ratio" },
    },
    // formulas that give words: under the format of text they would turn into texts when edited
    ...{
      effect: { ...words, style: "aside" },
      material: { ...words, style: "aside" },
      explanation: { ...text, style: "input" },
    },
    ...{ number: whole, group: whole, sign: whole },
  };
}

function lineCells(context: PlanContext, own: LineFigures, index: number, at: BudgetLayout) {
  const { t, names } = context;
  const current = at.table.first + index;
  const of = (key: VarianceKey) => `${letterOf(key)}${current}`;
  const inMonths = (key: "budget" | "actual" | "budgetQuantity" | "actualQuantity") => {
    const months = (title: string) => column(names.tables.budget, t(`report.budget.column.${title as "number"}`));
    const { from, to } = at.inputs;
    const span = `${months("month")},">="&$B$${from},${months("month")},"<="&$B$${to}`;
    return formula(`=SUMIFS(${months(key)},${months("number")},${of("number")},${span})`, own[key]);
  };
  const planned = (text: string, value: number | undefined) =>
    formula(`=IF(${of("budgetQuantity")}=0,"–",${text})`, value ?? "–");
  const titles = varianceColumns(t);
  const inGroup = (key: VarianceKey) =>
    `SUMIFS(${column(names.tables.variances, titles[key])},${column(names.tables.variances, titles.group)},${of("group")})`;
  const [budgetSum, actualSum] = [inGroup("budgetQuantity"), inGroup("actualQuantity")];
  const { parts } = own;
  const { decimals } = names.defined;
  const [better, worse] = [t("report.budget.better"), t("report.budget.worse")];
  const effects = { "1": better, "0": "–", "-1": worse } as const;
  const share = own.budget === 0 ? "–" : own.variance / Math.abs(own.budget);
  const isLarge = `ABS(${of("variance")})>=$B$${at.inputs.share}*ABS(${of("budget")})`;
  const cells: Readonly<Record<VarianceKey, CellContent>> = {
    line: lineLabel(context, own.line),
    unit: own.line.quantities ? t(`report.measured.${own.line.quantities.measure}`) : "–",
    budget: inMonths("budget"),
    actual: inMonths("actual"),
    budgetQuantity: inMonths("budgetQuantity"),
    actualQuantity: inMonths("actualQuantity"),
    flex: planned(`${of("budget")}/${of("budgetQuantity")}*${of("actualQuantity")}`, parts?.flex),
    volume: planned(`${of("budget")}*(${actualSum}-${budgetSum})/${budgetSum}`, parts?.quantity),
    mix: planned(`${of("flex")}-${of("budget")}-${of("volume")}`, parts?.mix),
    rate: planned(`${of("actual")}-${of("flex")}`, parts?.rate),
    variance: formula(`=${of("actual")}-${of("budget")}`, own.variance),
    varianceShare: formula(`=IF(${of("budget")}=0,"–",${of("variance")}/ABS(${of("budget")}))`, share),
    effect: formula(
      `=IF(ROUND(${of("variance")},${decimals})=0,"–",IF(${of("variance")}*${of("sign")}>0,${quote(better)},${quote(worse)}))`,
      effects[String(own.effect) as keyof typeof effects],
    ),
    material: formula(
      `=IF(${of("variance")}=0,"–",IF(ABS(${of("variance")})<$B$${at.inputs.amount},"–",IF(${isLarge},${quote(t("report.budget.material"))},"–")))`,
      own.isMaterial ? t("report.budget.material") : "–",
    ),
    explanation: "",
    number: index + 1,
    group: own.line.group + 1,
    sign: own.line.good,
  };
  return cells;
}
