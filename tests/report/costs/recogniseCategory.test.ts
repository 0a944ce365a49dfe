import { describe, expect, it } from "vitest";
import { costCategories } from "../../../src/report/costs/categories";
import { recogniseCategory } from "../../../src/report/costs/recogniseCategory";
import { synonyms } from "../../../src/report/costs/synonyms";

describe("recogniseCategory(text)", () => {
  it.each([
    ...["Advertising", "Google Ads", "Trade fairs", "Sales commissions", "MARKETING", "6601 - Marketing & promotion"],
    ...["广告费", "市场推广", "銷售佣金", "廣告費用", "行銷"],
  ])("%s is acquisition", (text) => expect(recogniseCategory(text)).toBe("acquisition"));

  it.each(["Onboarding kits", "Free trial", "试用成本", "新客禮", "客户培训"])("%s is activation", (text) =>
    expect(recogniseCategory(text)).toBe("activation"),
  );

  it.each([
    ...["Customer support", "Loyalty programme", "CRM software", "Loyalty marketing", "After-sales service"],
    ...["客服人员", "会员积分", "售后服务", "忠誠計畫", "顧客服務"],
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

describe("synonyms", () => {
  const all = costCategories.flatMap((category) => [...synonyms[category].plain, ...synonyms[category].general]);

  it("name each word for one category", () => {
    const owners = (word: string) =>
      costCategories.filter((category) => [...synonyms[category].plain, ...synonyms[category].general].includes(word));
    expect(all.filter((word) => owners(word).length !== 1)).toEqual([]);
  });

  it.each(costCategories)("are found again (%s)", (category) => {
    const { plain, general } = synonyms[category];
    expect([...plain, ...general].filter((word) => recogniseCategory(word) !== category)).toEqual([]);
  });
});
