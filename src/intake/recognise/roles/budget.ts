import { date, number, text, words, type RoleDefinition } from "./definition";
import { categoryTitles } from "./ledger";
import { channelTitles } from "./people";

const [surelyCategory = [], ...otherCategories] = categoryTitles;

export const budget: RoleDefinition = {
  named: /budget|\bplan\b|planned|forecast|target|预算|计划|预测|目标|預算|計畫|預測|目標/i,
  needs: [[["category"]], [["amount"]], [["date"]]],
  rowNeeds: { category: "no-category" },
  undated: "refused",
  needsAmount: true,
  isEvent: false,
  measure: ["amount"],
  mayBeWide: true,
  prior: -0.6,
  fields: {
    category: text(
      [
        [
          ...surelyCategory,
          ...words(
            "budget line|budget item|budget category|plan item|预算项目|预算科目|预算类别|預算項目|預算科目|預算類別",
          ),
        ],
        ...otherCategories,
      ],
      { weight: 1.5 },
    ),
    amount: number(
      [
        words(`budget|budget amount|budgeted|budgeted amount|planned amount|plan amount|planned cost|annual budget
          |预算|预算金额|预算额|计划金额|月度预算|預算|預算金額|預算額|計畫金額|月度預算`),
        words("plan|planned|target|forecast|计划|目标|预测|計畫|目標|預測"),
        words("amount|金额|金額|value"),
      ],
      { weight: 1.6 },
    ),
    date: date([
      words(
        "month|budget month|period|budget period|fiscal period|月份|预算期间|预算月份|期间|会计期间|年月|期間|預算期間|預算月份|會計期間",
      ),
      words("date|日期|posting date"),
    ]),
    channel: text(channelTitles),
    quantity: number(
      [
        words(
          "quantity|planned quantity|budget quantity|volume|planned volume|budget volume|units|数量|计划数量|预算数量|数量预算|數量|計畫數量|預算數量",
        ),
      ],
      { weight: 0.8 },
    ),
  },
};
