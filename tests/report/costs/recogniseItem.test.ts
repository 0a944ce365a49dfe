import { describe, expect, it } from "vitest";
import { costCategories } from "../../../src/report/costs/categories";
import { costItemNames, itemOf, lineOf, type CostItem } from "../../../src/report/costs/items";
import { recogniseBudgetItem, recogniseItem } from "../../../src/report/costs/recogniseItem";
import { accountNames, accountWords, lifecycleWords, supportWords } from "../../../src/report/costs/synonyms";

/** The lifecycle line that a text speaks of. */
function recogniseCategory(text: string) {
  const item = recogniseItem(text);
  return costCategories.find((category) => item && category === lineOf(item));
}

describe("the lifecycle line of a ledger category", () => {
  it.each([
    ...["Advertising", "Google Ads", "Trade fairs", "Sales commissions", "MARKETING", "6601 - Marketing & promotion"],
    ...["广告费", "市场推广", "銷售佣金", "廣告費用", "行銷"],
  ])("%s is acquisition", (text) => expect(recogniseCategory(text)).toBe("acquisition"));

  it.each(["Onboarding kits", "Free trial", "试用成本", "新客禮", "客户培训"])("%s is activation", (text) =>
    expect(recogniseCategory(text)).toBe("activation"),
  );

  it.each([
    ...["Customer support", "Loyalty programme", "CRM software", "Loyalty marketing", "After-sales service"],
    ...["客服人员", "会员积分", "售后服务", "忠誠計畫", "顧客服務", "CRM费用", "会员CRM"],
  ])("%s is service and retention", (text) => expect(recogniseCategory(text)).toBe("retention"));

  it.each(["Account management", "Cross-selling", "大客户管理", "交叉銷售"])("%s is value and growth", (text) =>
    expect(recogniseCategory(text)).toBe("value"),
  );

  it.each(["Win-back campaign", "Refunds", "Bad debt", "流失挽回", "退款", "壞帳"])("%s is churn", (text) =>
    expect(recogniseCategory(text)).toBe("churn"),
  );

  it.each([
    "Office rent",
    "Leadership",
    "Salaries",
    "",
    "Sales tax",
    "Cost of sales",
    "销售成本",
    "IT support",
    "房租",
    "=1+1",
  ])("%j is none, so it stays unallocated", (text) => expect(recogniseCategory(text)).toBeUndefined());

  it("guesses nothing where two categories have an equal claim", () => {
    expect(recogniseCategory("退款 广告")).toBeUndefined();
  });
});

describe("recogniseItem(text)", () => {
  it.each<[CostItem, string[]]>([
    ["identification", ["Market research", "市场调研", "市場調查"]],
    ["acquisition", ["Google Ads", "广告费", "行銷"]],
    ["referral", ["Referral programme", "老带新", "轉介紹獎金"]],
    ["service", ["Customer support", "客服人员", "顧客服務"]],
    ["maintenance", ["CRM software", "客户维护", "滿意度調查"]],
    ["retention", ["Loyalty programme", "会员积分", "忠誠計畫"]],
    ["valueRealisation", ["Product development", "定制开发", "客製服務"]],
    ["upgrade", ["Cross-selling", "大客户管理", "追加銷售"]],
    ["churn", ["Win-back campaign", "流失挽回", "退費"]],
    ["badDebt", ["Bad debt", "坏账损失", "呆帳"]],
    ["dataManagement", ["Data warehouse", "数据管理费用", "資料治理"]],
    ["compliance", ["Audit fees", "合规费用", "法遵"]],
    ["riskReserve", ["Contingency reserve", "应急储备", "預備金"]],
    ["overhead", ["Office rent", "IT support", "管理费用-折旧", "水電"]],
    ["costOfGoods", ["Cost of sales", "COGS", "6401 主营业务成本", "銷貨成本"]],
    ["revenue", ["6001 Revenue", "Sales revenue", "主营业务收入", "銷貨收入"]],
    ["discounts", ["Sales returns", "Discounts", "销售折让", "銷貨退回"]],
  ])("finds %s in %j", (item, texts) => {
    expect(texts.map(recogniseItem)).toEqual(texts.map(() => item));
  });

  it.each(["Salaries", "Leadership", "", "=1+1", "Sales tax"])("leaves %j to the user", (text) =>
    expect(recogniseItem(text)).toBeUndefined(),
  );

  it.each(["Revenue operations software", "Income tax advice"])(
    "takes no account for a cost that names one: %s",
    (text) => expect(recogniseItem(text)).toBeUndefined(),
  );

  it("takes Sales for what customers pay in a budget, for the sales team in a ledger", () => {
    expect([recogniseBudgetItem("Sales"), recogniseItem("Sales")]).toEqual(["revenue", "acquisition"]);
    expect(recogniseBudgetItem("Advertising")).toBe("acquisition");
  });
});

describe("a target of the user's map", () => {
  it("is an item or a line; a line means its general item", () => {
    expect(["badDebt", "value", "churn", "unallocated", "costOfGoods", "revenueAccounts"].map(itemOf)).toEqual([
      ...["badDebt", "upgrade", "churn", "unknown", "costOfGoods", "revenue"],
    ]);
    expect(["constructor", "", "Churn"].map(itemOf)).toEqual([undefined, undefined, undefined]);
  });
});

describe("synonyms", () => {
  const lists = costItemNames.map((item) => ({ item, words: wordsOf(item) }));

  it("name each word for one item", () => {
    const owners = (word: string) => lists.filter(({ words }) => words.includes(word)).length;
    expect(lists.flatMap(({ words }) => words).filter((word) => owners(word) !== 1)).toEqual([]);
  });

  it.each(lists)("are found again ($item)", ({ item, words }) => {
    expect(words.filter((word) => recogniseItem(word) !== item)).toEqual([]);
  });
});

function wordsOf(item: CostItem): readonly string[] {
  const lifecycle = item in lifecycleWords ? lifecycleWords[item as keyof typeof lifecycleWords] : undefined;
  const accounts = { ...supportWords, ...accountWords } as Partial<Record<CostItem, readonly string[]>>;
  const names = (accountNames as Partial<Record<CostItem, readonly string[]>>)[item];
  return [...(lifecycle?.plain ?? []), ...(lifecycle?.general ?? []), ...(accounts[item] ?? []), ...(names ?? [])];
}
