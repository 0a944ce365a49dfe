import { monthEnd } from "../../calendar";
import type { ReportData } from "../../data";
import { figureOfLine } from "../../data/kpis";
import type { FigureId } from "../../kpis/figures";
import type { Measure, Trace } from "../../plan";

type Of = Pick<Trace, "measure" | "where">;

const lines = Object.entries(figureOfLine).map(([costLine, id]): [FigureId, Of] => [
  id,
  { measure: "cost", where: { costLine } },
]);

const alike: readonly (FigureId & Measure)[] = [
  ...(["revenue", "orders", "newCustomers", "leads", "tickets", "replied", "resolved"] as const),
  ...(["rated", "satisfied", "answers", "promoters", "detractors"] as const),
];

/** What the figures are counted from; those of the churn bridge come of that sheet. */
const sources: ReadonlyMap<FigureId, Of> = new Map<FigureId, Of>([
  ...lines,
  ...alike.map((id): [FigureId, Of] => [id, { measure: id }]),
  ["serviceCost", { measure: "cost", where: { costItem: "service" } }],
  ["mediaSpend", { measure: "paidSpend" }],
  ["replyMinutes", { measure: "firstReply" }],
  ["resolveMinutes", { measure: "resolve" }],
]);

/** A figure in a month, up to the end of the period. */
export function figureTrace({ goods, period }: ReportData, id: FigureId, month: number): Trace | undefined {
  if (id === "budgetedCost") return planTrace(id, month);
  const fromLedger: Of = { measure: "cost", where: { costItem: "costOfGoods" } };
  const ofGoods = goods && (goods.from === "ledger" ? fromLedger : ({ measure: "goods" } as const));
  const of = id === "costOfGoods" ? ofGoods : sources.get(id);
  return of && { ...of, within: { from: month, until: Math.min(monthEnd(month), period.end) + 1 } };
}

/** The plan of a figure in a month. */
export function planTrace(id: FigureId, month: number): Trace | undefined {
  const within = { from: month, until: monthEnd(month) + 1 };
  if (id === "revenue" || id === "costOfGoods") return { measure: "budget", where: { costItem: id }, within };
  if (id === "budgetedCost") return { measure: "budgetedCost", within };
  if (id === "newCustomers") return { measure: "budgetQuantity", where: { costItem: "acquisition" }, within };
  const where = sources.get(id)?.where;
  return where?.costLine === undefined ? undefined : { measure: "budget", where, within };
}
