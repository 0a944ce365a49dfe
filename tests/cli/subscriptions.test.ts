import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recalculate } from "../oracle/recalculation";
import { isMissing } from "../oracle/tools";
import { runJson, workspace } from "./workspace";

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace();
});
afterEach(() => here.remove());

/** As Stripe exports them: the amount is that of the plan, for one. */
const stripe = `id,Customer ID,Plan,Quantity,Currency,Interval,Amount,Status,Created (UTC),Start (UTC),Canceled At (UTC),Ended At (UTC)
sub_1,cus_1,pro,1,usd,month,50.00,active,2024-01-05 10:00,2024-01-05 10:00,,
sub_2,cus_2,pro-y,1,usd,year,1200.00,active,2024-02-05 10:00,2024-02-05 10:00,,
sub_3,cus_3,pro,2,usd,month,50.00,canceled,2024-01-15 10:00,2024-01-15 10:00,2024-04-20 10:00,2024-05-15 10:00
sub_5,cus_5,pro,1,usd,month,50.00,active,2024-03-20 10:00,2024-03-20 10:00,,
`;

/** As Baremetrics does: what is paid a month, and nothing of what was billed. */
const baremetrics = `customer_oid,plan_name,mrr,started_at,canceled_at,status
a1,Basic,30.00,2024-01-10,,active
a2,Basic,30.00,2024-02-11,2024-05-02,canceled
a3,Team,110.00,2024-03-12,,active
`;

const billed = `customerID,Contract,MonthlyCharges,TotalCharges,Start date,End date
b1,Basic,20.50,41.00,2024-01-02,
b2,Basic,30.00,90.25,2024-02-02,2024-05-01
`;

describe.each([
  ["Stripe", { "subscriptions.csv": stripe }, []],
  ["Baremetrics", { "subscriptions.csv": baremetrics }, []],
  ["two systems of which one says what was billed", { "a.csv": billed, "b.csv": baremetrics }, [131.25]],
])("a report on subscriptions of %s", (_, files: Record<string, string>, billedTotals) => {
  const written = async () => {
    for (const [name, content] of Object.entries(files)) here.file(name, content);
    return { ...(await runJson("--data", here.folder, "--out", here.path("out.xlsx"))), file: here.path("out.xlsx") };
  };

  it("compares what was billed where a table says it, and only there", async () => {
    const { code, tieOuts, warnings } = await written();
    expect(code).toBe(0);
    expect(tieOuts.filter(({ name }) => name === "billed").map(({ expected }) => expected)).toEqual(billedTotals);
    expect(tieOuts.filter(({ difference }) => difference !== 0)).toEqual([]);
    expect(warnings.some(({ kind }) => kind === "revenue-unknown")).toBe(billedTotals.length === 0);
  });

  it.skipIf(isMissing("soffice"))("holds what LibreOffice calculates anew", async () => {
    const { file } = await written();
    const { compared, differences } = await recalculate(readFileSync(file));
    expect(compared).toBeGreaterThan(100);
    expect(differences).toEqual([]);
  });
});

describe("recurring revenue of a payment service", () => {
  const titles = "customer id,plan,quantity,unit amount,interval,start date,canceled at,ended at,status";

  it("is the price times the pieces of those who pay: no trial, nobody given up, a twelfth of a year", async () => {
    const rows = [
      ...["c1,A,3,10,month,2024-01-01,,,active", "c2,B,1,120,year,2024-02-01,,,active"],
      ...["c3,A,2,10,month,2024-02-01,2024-03-10,2024-04-30,canceled", "c4,A,1,10,month,2024-04-01,,,past_due"],
      ...["c5,A,1,10,month,2024-06-20,,,trialing", "c6,A,1,10,month,2024-03-01,,,unpaid"],
    ];
    here.file("subscriptions.csv", [titles, ...rows].join("\n"));
    const { totals, warnings, tieOuts } = await runJson("--data", here.folder);
    // 3 × 10 + 120 / 12 + 10
    expect(totals.subscriptions).toEqual({ count: 5, ended: 2, running: 3, monthly: 50, billed: 0 });
    const said = warnings.filter(({ kind }) => kind === "subscription-trials" || kind === "plan-prices");
    expect(said.map(({ text }) => text)).toEqual([
      expect.stringContaining("“unit amount” was taken for the price of one and counts “quantity” times"),
      expect.stringContaining("Subscriptions on trial: 1."),
    ]);
    expect(tieOuts.filter(({ difference }) => difference !== 0)).toEqual([]);
  });
});

it("tells who stays from recurring revenue with a column for each month", async () => {
  const months = "Customer ID,2024-01,2024-02,2024-03,2024-04\nc1,0,99,99,0\nc2,49.5,49.5,60,60\nc3,10,10,10,10\n";
  const { totals, tieOuts } = await runJson("--data", here.file("mrr_by_customer.csv", months));
  expect(totals.revenue).toBe(457);
  expect(totals.subscriptions).toMatchObject({ running: 2, monthly: 70, billed: 457 });
  expect(tieOuts.filter(({ difference }) => difference !== 0)).toEqual([]);
});
