import { words } from "./words";

/** Accounts that are no lifecycle cost, wherever their words stand in the text. */
export const accountWords = {
  costOfGoods: words(
    "cost of sales, cost of goods, cost of goods sold, cogs, cost of revenue, cost of revenues",
    "主营业务成本, 其他业务成本, 营业成本, 销售成本, 销货成本, 商品成本, 货品成本",
    "主營業務成本, 其他業務成本, 營業成本, 銷售成本, 銷貨成本, 商品成本, 貨品成本",
  ),
  revenue: words(
    "sales revenue, sales revenues, operating revenue, service revenue, subscription revenue, product revenue, net sales",
    "gross sales",
    "主营业务收入, 其他业务收入, 营业收入, 销售收入, 服务收入",
    "主營業務收入, 其他業務收入, 營業收入, 銷售收入, 銷貨收入, 服務收入, 勞務收入",
  ),
  discounts: words(
    "sales discount, sales discounts, discounts allowed, sales returns, returns and allowances, sales allowances",
    "销售折扣, 销售折让, 销售退回, 折扣与折让",
    "銷貨折扣, 銷貨折讓, 銷貨退回, 銷售折讓",
  ),
} as const;

/** Mean the account only where nothing else is said: "revenue operations" is a cost. */
export const accountNames = {
  costOfGoods: [],
  revenue: words("revenue, revenues, turnover, income", "收入, 营收, 销售额", "營收, 銷售額"),
  discounts: words("discount, discounts", "折扣, 折让", "折讓"),
} as const;

/** In a budget, which is about revenue and cost alike, these are revenue; in a ledger of costs they are the sales team. */
export const budgetNames = words("sales", "销售", "銷售");

/** Accounts named so hold what was sold, where they are booked on the other side than the costs. */
export const salesWords = words(
  "sales, sale, revenue, revenues, turnover, income",
  "销售, 销货, 营业额, 收入",
  "銷售, 銷貨, 營業額, 收入",
);

/** With these, such an account is what selling costs, or no customer's money. */
export const sellingWords = words(
  "expense, expenses, cost, costs, salary, salaries, wage, wages, payroll, staff, team, force, department, people",
  "commission, commissions, bonus, bonuses, travel, training, tools, software, marketing, promotion, promotions",
  "operations, enablement, support, after, discount, discounts, returns, rebate, rebates, tax, taxes, vat, gst",
  "interest, other income, dividend, investment, rental, deferred",
  "费, 成本, 工资, 薪, 人员, 团队, 部, 佣金, 提成, 奖金, 差旅, 培训, 推广, 促销, 售后, 折, 退, 返利, 税, 利息, 其他收入, 投资",
  "費, 工資, 人員, 團隊, 獎金, 培訓, 推廣, 促銷, 售後, 回饋, 稅, 投資, 租",
);
