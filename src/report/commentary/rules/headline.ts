import { figurePart, kpiPart } from "../parts";
import type { CommentaryRule } from "../rule";

/** What a reader must know who reads one line only. */
export const headlineRules: readonly CommentaryRule[] = [
  (context) => {
    const [revenue, cost] = [kpiPart(context, "revenue"), kpiPart(context, "cost")];
    const [profit, margin] = [kpiPart(context, "profit"), kpiPart(context, "profitMargin")];
    if (!revenue || !cost || !profit || !margin) return undefined;
    const parts = { revenue: revenue.part, cost: cost.part, profit: profit.part, margin: margin.part };
    const goods = figurePart(context, "costOfGoods", "actual");
    if (!goods || goods.value === 0) return { id: "result", key: "report.say.result", parts };
    return { id: "result", key: "report.say.resultAfterGoods", parts: { ...parts, goods: goods.part } };
  },
  (context) => {
    const revenue = kpiPart(context, "revenue");
    if (!revenue || context.data.costs) return undefined;
    return { id: "revenue", key: "report.say.revenue", parts: { revenue: revenue.part } };
  },
  (context) => {
    const [active, won, churn] = [
      kpiPart(context, "activeCustomers"),
      kpiPart(context, "newCustomers"),
      kpiPart(context, "churn"),
    ];
    if (!active || !won || !churn) return undefined;
    return {
      ...{ id: "customers", key: "report.say.customers" },
      parts: { active: active.part, won: won.part, churn: churn.part },
    };
  },
  (context) => {
    const [cac, ratio, payback] = [kpiPart(context, "cac"), kpiPart(context, "ltvCac"), kpiPart(context, "payback")];
    if (!cac || !ratio || !payback) return undefined;
    return {
      ...{ id: "winning", key: "report.say.winning" },
      parts: { cac: cac.part, ratio: ratio.part, payback: payback.part },
    };
  },
];
