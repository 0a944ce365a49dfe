import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ledger, orders, runJson, workspace } from "./workspace";

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace();
  here.file("orders.csv", orders);
});
afterEach(() => here.remove());

describe("files of a folder that cannot be used", () => {
  it.each([
    ["ledger.csv", "account,2022,2023,2024\nAdvertising,100,200,300\n"],
    ["cost report.csv", "Account,Jan 2024 Budget,Jan 2024 Actual\nAdvertising,100,120\n"],
    ["payroll.csv", "Pay Date,Employee ID,Department,Gross Pay,Net Pay\n2024-01-31,E1,Support,3000,2200\n"],
    ["预算.csv", "说明,备注\n广告,待定\n"],
  ])("%s may be the only ledger or budget: the report is made, but not simply done", async (name, content) => {
    here.file(name, content);
    const { code, message, unusedFiles, totals } = await runJson("--data", here.folder);
    expect(code).toBe(3);
    expect(unusedFiles).toEqual([name]);
    expect(message).toContain(name);
    expect(totals.revenue).toBe(29.5);
  });

  it("a ledger of which no row can be read is no ledger", async () => {
    here.file("ledger.csv", "Cost category,Amount,Date\nAdvertising,??,2024-01-31\nCustomer support,n.k.,2024-02-29\n");
    const { code, unusedFiles, warnings } = await runJson("--data", here.folder);
    expect(code).toBe(3);
    expect(unusedFiles).toEqual(["ledger.csv"]);
    expect(warnings.map(({ text }) => text)).toContain(
      "ledger.csv: 2 rows were left out (amount cannot be read), amount 0.00.",
    );
  });

  it("stray files stay no matter: notes, and what there is another ledger for", async () => {
    here.file("ledger.csv", ledger);
    here.file("notes.txt", "Call Anna on Monday\n");
    here.file("payroll.csv", "Pay Date,Employee ID,Department,Gross Pay,Net Pay\n2024-01-31,E1,Support,3000,2200\n");
    const { code, unusedFiles, warnings } = await runJson("--data", here.folder);
    expect(unusedFiles).toEqual([]);
    expect(warnings.filter(({ kind }) => kind === "skipped-file")).toHaveLength(2);
    expect(code).toBe(0);
  });
});
