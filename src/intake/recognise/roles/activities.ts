import { duration, number, text, words, type RoleDefinition } from "./definition";
import { activityTitles } from "./ledger";

const [surelyActivity = [], ...otherActivities] = activityTitles;

export const activities: RoleDefinition = {
  named: /activit|\babc\b|tdabc|driver|cost.to.serve|capacity|作业|动因|作業|動因/i,
  needs: [[["activity"]], [["driver"], ["capacity"]]],
  rowNeeds: { activity: "no-name" },
  undated: "allowed",
  needsAmount: false,
  isEvent: false,
  measure: ["amount"],
  unique: "activity",
  fields: {
    activity: text([
      surelyActivity,
      [...otherActivities.flat(), ...words("process|resource|流程|资源|資源|name|名称|名稱")],
    ]),
    amount: number([
      words(`pool cost|cost pool amount|activity cost|total cost|cost|pool|资源费用|作业成本|成本池金额|成本总额|总成本|成本
        |資源費用|作業成本|成本庫金額|成本總額|總成本`),
      words("amount|金额|金額|费用|費用"),
    ]),
    driver: text(
      [
        words(`driver|cost driver|activity driver|driver name|driver unit|成本动因|动因|作业动因|动因名称|成本動因|動因|作業動因
          |動因名稱`),
        words("unit of measure|计量单位|計量單位"),
      ],
      { weight: 2.5 },
    ),
    quantity: number(
      [
        words(`driver quantity|driver volume|driver qty|used quantity|actual quantity|quantity|volume|动因数量|动因量|作业量
          |实际作业量|动因总量|數量|动因用量|動因數量|動因量|作業量|實際作業量|数量`),
      ],
      { weight: 1 },
    ),
    capacity: number(
      [
        words(`practical capacity|capacity|available capacity|theoretical capacity|实际产能|可用产能|产能|作业能力|实务产能
          |實際產能|可用產能|產能|實務產能`),
      ],
      { weight: 2.5 },
    ),
    minutes: duration(
      [
        words(`minutes per unit|unit time|time per unit|standard time|minutes|min per unit|单位时间|单位耗时|单位工时|單位工時|标准工时|单位分钟
          |單位時間|單位耗時|標準工時|單位分鐘`),
      ],
      { weight: 1.5 },
    ),
  },
};
