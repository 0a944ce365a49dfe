import type { KpiId, KpiUnit } from "./kpiChoice";

export interface KpiDefinition {
  /** Over figures, in the words of CLC.KPI; of several the first counts whose figures are all known. */
  readonly formulas: readonly string[];
  readonly unit: KpiUnit;
  readonly better: "more" | "less";
}

const lifecycle = "acquisitionCost + activationCost + careCost + growthCost + churnCost";
const cost = `${lifecycle} + otherCost`;
const cac = "acquisitionCost / newCustomers";
/** Gross margin of an active customer and month: of the same months as all else on the page, else at the rate of the period. */
const monthlyMargins = ["((revenue - costOfGoods) / activeMonths)", "(revenue * marginRate / activeMonths)"] as const;
/** Over the churn rate of the same months: what CLC.CLV says of them. */
const clvs = monthlyMargins.map((margin) => `${margin} / (lost / opening)`);

const more = (unit: KpiUnit, ...formulas: string[]) => ({ formulas, unit, better: "more" }) as const;
const less = (unit: KpiUnit, ...formulas: string[]) => ({ formulas, unit, better: "less" }) as const;

/** Every KPI of ours: the same words for the value we compute, the formula on the sheet, and the sheet Definitions. */
export const kpiDefinitions: Readonly<Record<KpiId, KpiDefinition>> = {
  revenue: more("money", "revenue"),
  grossMargin: more("money", "revenue - costOfGoods"),
  cost: less("money", cost),
  profit: more("money", `revenue - costOfGoods - (${cost})`, `revenue - (${cost})`),
  profitMargin: more("share", `(revenue - costOfGoods - (${cost})) / revenue`, `(revenue - (${cost})) / revenue`),
  budgetVariance: less("share", `(${cost}) / budgetedCost - 1`),
  newCustomers: more("count", "newCustomers"),
  cac: less("money", cac),
  paidCac: less("money", "mediaSpend / newCustomers"),
  clv: more("money", ...clvs),
  ltvCac: more("ratio", ...clvs.map((clv) => `(${clv}) / (${cac})`)),
  payback: less("months", ...monthlyMargins.map((margin) => `(${cac}) / ${margin}`)),
  conversion: more("share", "newCustomers / leads"),
  roas: more("ratio", "revenue / mediaSpend"),
  activeCustomers: more("count", "active"),
  retention: more("share", "kept / opening"),
  churn: less("share", "lost / opening"),
  repurchase: more("share", "(orders - newCustomers) / orders"),
  orderValue: more("money", "revenue / orders"),
  frequency: more("ratio", "orders / activeMonths"),
  monthlyRecurring: more("money", "recurring"),
  costPerCustomer: less("money", `(${cost}) / activeMonths`),
  retentionCost: less("money", "careCost / opening"),
  costToServe: less("money", "serviceCost / activeMonths"),
  costPerTicket: less("money", "serviceCost / tickets"),
  tickets: less("count", "tickets"),
  firstReply: less("minutes", "replyMinutes / replied"),
  resolve: less("minutes", "resolveMinutes / resolved"),
  csat: more("share", "satisfied / rated"),
  nps: more("score", "(promoters - detractors) / answers * npsScale"),
};

/** KPIs whose last twelve months are shown; those of a group share a chart, and so a unit. */
export const kpiGroups = {
  earnings: ["revenue", "cost", "profit"],
  winning: ["cac", "paidCac"],
  keeping: ["churn"],
  unitCost: ["costPerCustomer", "retentionCost", "costToServe"],
  service: ["csat"],
} as const satisfies Readonly<Record<string, readonly KpiId[]>>;

export type KpiGroup = keyof typeof kpiGroups;
