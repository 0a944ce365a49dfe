/**
 * What KPIs are computed from, month by month. Over several months the figures add up, but for those of `figuresAtEnd`,
 * which are as of the last of them.
 */
export const figureIds = [
  ...(["revenue", "costOfGoods", "acquisitionCost", "activationCost", "careCost", "growthCost"] as const),
  ...(["churnCost", "otherCost", "budgetedCost", "mediaSpend", "leads", "serviceCost"] as const),
  ...(["orders", "newCustomers", "opening", "lost", "kept", "active", "activeMonths", "recurring"] as const),
  ...(["tickets", "replied", "replyMinutes", "resolved", "resolveMinutes"] as const),
  ...(["rated", "satisfied", "answers", "promoters", "detractors"] as const),
] as const;

export type FigureId = (typeof figureIds)[number];

export const figuresAtEnd: readonly FigureId[] = ["active", "recurring"];

/** Figures in the unit of the report; the others are counts, and minutes. */
export const moneyFigures: readonly FigureId[] = [
  ...(["revenue", "costOfGoods", "acquisitionCost", "activationCost", "careCost", "growthCost"] as const),
  ...(["churnCost", "otherCost", "budgetedCost", "mediaSpend", "serviceCost", "recurring"] as const),
];

/** Names in formulas that stand for assumptions: the margin as a share of revenue, and the points of an NPS of one. */
export const kpiConstants = ["marginrate", "npsscale"] as const;

export type KpiConstant = (typeof kpiConstants)[number];

export const NPS_SCALE = 100;
