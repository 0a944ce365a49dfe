import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runReport } from "../../src/cli/runReport";
import type { Summary } from "../../src/cli/summary";
import { ledger, orders, run, runJson, workspace } from "./workspace";

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace();
});
afterEach(() => here.remove());

const contracts =
  "customerID,tenure,MonthlyCharges,TotalCharges,Churn\nC1,2,20.50,41.00,No\nC2,1,30.00, ,No\nC3,3,10,30,Yes\n";

describe("tables of any role", () => {
  it("reads a folder of them, each with its role and its total", async () => {
    here.file("orders.csv", orders);
    here.file("ledger.csv", ledger);
    here.file("customers.csv", "Customer ID,Customer Name,Segment\nEva,Eva Ltd,A\nBo,Bo & Co,B\n");
    here.file("budget.csv", "Cost category,Month,Budget\nAdvertising,2024-01,20\nCustomer support,2024-02,5\n");
    const { code, sources, tieOuts } = await runJson("--data", here.folder);
    expect(code).toBe(0);
    expect(sources.map(({ file, role, amount }) => [file, role, amount])).toEqual([
      ["budget.csv", "budget", 25],
      ["customers.csv", "customers", 0],
      ["ledger.csv", "ledger", 15.75],
      ["orders.csv", "orders", 29.5],
    ]);
    expect(tieOuts.every(({ difference }) => difference === 0)).toBe(true);
  });

  it("takes today for data without any date, and says so loudly", async () => {
    let result = "";
    const code = await runReport(["--json", "--data", here.file("contracts.csv", contracts)], {
      result: (text) => void (result += text),
      message: () => undefined,
      now: () => new Date(2024, 5, 30),
    });
    const { asOf, warnings, sources } = JSON.parse(result) as Summary;
    expect(code).toBe(0);
    expect(asOf).toBe("2024-06-30");
    expect(warnings[0]).toMatchObject({ kind: "as-of-today", text: expect.stringContaining("2024-06-30") as string });
    expect(sources[0]).toMatchObject({ role: "subscriptions", rowsRead: 3, amount: 71 });
  });

  it("asks for the year of months, and takes --year and --role", async () => {
    const wide = here.file("costs.csv", "Cost category,Jan,Feb,Mar\nAdvertising,1,2,3\nSupport,4,5,6\n");
    const data = ["--data", here.file("orders.csv", orders), "--data", wide];
    const refused = await run("--json", ...data);
    expect(refused.message).toContain("Add --year 2024");
    const { sources } = await runJson(...data, "--year", "2024", "--role", "costs.csv=budget");
    expect(sources.map(({ role, amount }) => [role, amount])).toEqual([
      ["orders", 29.5],
      ["budget", 21],
    ]);
  });
});
