import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openWorkbook } from "../../src/intake/readers/xlsx/openWorkbook";
import { orders, run, runJson, workspace } from "./workspace";

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace();
});
afterEach(() => here.remove());

const files = {
  "orders.csv": [
    "Order ID,Customer,Date,Gross amount,Net amount,Shipping,Status",
    "1,C1,2024-01-05,113,100,5,paid",
    "2,C2,2024-02-05,226,200,5,cancelled",
    "3,C3,2024-03-05,-11.3,-10,0,refunded",
  ],
  "customers.csv": ["Customer,Segment", "C1,Retail", "C2,Retail"],
};

/** The first column of the cover, where the sentences stand. */
async function coverTexts(path: string): Promise<string[]> {
  const workbook = openWorkbook("report.xlsx", readFileSync(path));
  const texts: string[] = [];
  for await (const { rows } of workbook.rows(workbook.tables[0]!)) texts.push(...rows.map((row) => String(row[0])));
  return texts;
}

it.each([
  ["en", ["C3: 1 row, amount -10.00", "1 row of cancelled orders, amount 200.00: left out", "freight", "without tax"]],
  ["zh-CN", ["C3：1 行，金额 -10.00", "1 行为已取消订单，金额 200.00：未计入", "运费", "不含税金额"]],
  ["zh-TW", ["C3：1 列，金額 -10.00", "1 列為已取消訂單，金額 200.00：未計入", "運費", "未稅金額"]],
] as const)("says on the cover and in print what was decided about the tables (%s)", async (lang, expected) => {
  for (const [name, lines] of Object.entries(files)) here.file(name, lines.join("\n"));
  const out = here.path("report.xlsx");
  const { code, result } = await run(
    "--data",
    here.path("orders.csv"),
    here.path("customers.csv"),
    "--out",
    out,
    "--lang",
    lang,
  );
  expect(code).toBe(0);
  const cover = await coverTexts(out);
  for (const words of expected) {
    expect(result).toContain(words);
    expect(cover.filter((text) => text.includes(words))).toHaveLength(1);
  }
});

it.each([
  ["a title", ["Cost category,Date,Amount ($000s)", "Advertising,2024-01-15,1.2"]],
  ["a line above the table", ["Costs (USD '000),,", "Cost category,Date,Amount", "Advertising,2024-01-15,1.2"]],
])("says that amounts are in thousands: %s", async (_, lines) => {
  const { totals, warnings } = await runJson(
    "--data",
    here.file("orders.csv", orders),
    here.file("ledger.csv", lines.join("\n")),
  );
  expect(totals.cost).toBe(1200);
  expect(warnings.find(({ kind }) => kind === "scaled")?.text).toContain("each amount counts 1,000 times");
});

it("counts the quarters of a budget from the fiscal year of the template, and says so", async () => {
  const settings = { fiscalYearStart: 4 };
  const template = JSON.stringify({ format: "clc-template", version: 2, id: "fy", name: "FY", settings });
  const { warnings } = await runJson(
    ...[
      "--data",
      here.file("orders.csv", orders),
      here.file("budget.csv", "Account,Q1 2024,Q2 2024,Q3 2024\nAds,1,2,3\n"),
    ],
    ...["--template", here.file("fy.json", template)],
  );
  expect(warnings.find(({ kind }) => kind === "quarters-fiscal")?.text).toContain("the first one begins in 2024-04");
});
