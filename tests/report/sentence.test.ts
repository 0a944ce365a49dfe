import { describe, expect, it } from "vitest";
import { translator } from "../../src/i18n";
import { column, onSheet, quote } from "../../src/report/formulas";
import { sentence } from "../../src/report/sentence";

const parts = {
  stage: { expression: "A1", text: "Churn" },
  count: { expression: 'TEXT(B1,"#,##0")', text: "1,234" },
  share: { expression: 'TEXT(C1,"0.0%")', text: "12.3%" },
};

describe("sentence(t, key, parts)", () => {
  it("is a formula that builds the sentence, with the sentence as its value", () => {
    expect(sentence(translator("en"), "report.finding.customersByStage", parts)).toEqual({
      formula:
        '="Largest stage: "&A1&", "&TEXT(B1,"#,##0")&" "&IF(TEXT(B1,"#,##0")="1","customer","customers")&" ("&TEXT(C1,"0.0%")&")."',
      value: "Largest stage: Churn, 1,234 customers (12.3%).",
    });
  });

  it("has the word for one where the cell holds one", () => {
    const one = { ...parts, count: { expression: "B1", text: "1" } };
    expect(sentence(translator("en"), "report.finding.customersByStage", one).value).toBe(
      "Largest stage: Churn, 1 customer (12.3%).",
    );
  });

  it("keeps the word order of the language", () => {
    expect(sentence(translator("zh-CN"), "report.finding.customersByStage", parts).value).toBe(
      "客户最多的阶段：Churn，1,234 位（12.3%）。",
    );
  });
});

describe("references", () => {
  it("escape what has a meaning in them", () => {
    expect(column("T", "Cost #1 [net]")).toBe("T[Cost '#1 '[net']]");
    expect(onSheet("Bob's", "B5:D9")).toBe("'Bob''s'!$B$5:$D$9");
    expect(quote('say "yes"')).toBe('"say ""yes"""');
  });
});
