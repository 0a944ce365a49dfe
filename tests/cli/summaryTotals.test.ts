import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run, runJson, workspace } from "./workspace";

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace();
});
afterEach(() => here.remove());

const monthly = (months: readonly number[], amount: string) =>
  months.map((month) => `2024-${String(month).padStart(2, "0")}-15,${amount}`);
const ordersOf = (months: readonly number[]) =>
  here.file("orders.csv", ["Date,Amount,Customer", ...monthly(months, "10.10,C1")].join("\n"));
const ledgerOf = (months: readonly number[]) =>
  here.file("ledger.csv", ["Date,Amount,Cost category", ...monthly(months, "100.01,Advertising")].join("\n"));

describe("totals of a run", () => {
  it("are those of the tables, also where ledger and orders cover other months", async () => {
    ordersOf([1, 2, 3, 4]);
    ledgerOf([3, 4, 5, 6]);
    const { totals, tieOuts, code } = await runJson("--data", here.folder);
    expect(code).toBe(0);
    expect(totals).toMatchObject({ revenue: 40.4, cost: 400.04, revenueOfPeriod: 20.2, ledgerOfPeriod: 200.02 });
    expect(totals.allocated + totals.unallocated).toBe(200.02);
    expect(tieOuts.find(({ name }) => name === "ledgerRead")).toMatchObject({ expected: 400.04, difference: 0 });
  });

  it("are said in words where the period shows less", async () => {
    ordersOf([1, 2, 3, 4]);
    ledgerOf([3, 4, 5, 6]);
    const { result } = await run("--data", here.folder, "--out", here.path("r.xlsx"));
    expect(result).toContain("In the tables, with what is dated outside the period: revenue 40.40, ledger 400.04");
    expect(result).toContain("revenue 20.20");
  });

  it("have no revenue of the period, but all of it, where the months of the ledger are others", async () => {
    ordersOf([1, 2, 3]);
    ledgerOf([8, 9]);
    expect((await runJson("--data", here.folder)).totals).toMatchObject({ revenue: 30.3, cost: 200.02 });
  });

  it("count revenue that the ledger books as no cost, in no month", async () => {
    ordersOf([1, 2]);
    here.file(
      "ledger.csv",
      "Date,Amount,Cost category\n2024-01-05,100.01,Advertising\n2024-01-31,-10.10,Sales\n2024-03-31,-5.05,Sales\n",
    );
    const { totals } = await runJson("--data", here.folder);
    expect(totals).toMatchObject({ cost: 100.01, ledger: 84.86, ledgerOfPeriod: 89.91, revenueAccounts: -10.1 });
  });

  it("count discounts as a cost where the ledger holds no revenue that they take from", async () => {
    ordersOf([1, 2]);
    const costs = "Date,Amount,Cost category\n2024-01-05,100.01,Advertising\n2024-01-31,7.5,Discounts\n";
    here.file("ledger.csv", costs);
    expect((await runJson("--data", here.folder)).totals).toMatchObject({ cost: 107.51, ledger: 107.51 });
    here.file("ledger.csv", `${costs}2024-01-31,-10.10,Sales\n`);
    expect((await runJson("--data", here.folder)).totals).toMatchObject({ cost: 100.01, ledger: 97.41 });
  });

  it("end and begin where the user says", async () => {
    ordersOf([1, 2, 3, 4]);
    ledgerOf([1, 2, 3, 4]);
    const early = await runJson("--data", here.folder, "--as-of", "2024-03-10");
    // costs are booked by month: those of March count wholly
    expect(early.totals).toMatchObject({ revenue: 20.2, cost: 300.03, revenueOfPeriod: 20.2, ledgerOfPeriod: 300.03 });
    const late = await runJson("--data", here.folder, "--period-start", "2024-02-01");
    expect(late.totals).toMatchObject({ revenue: 30.3, cost: 300.03 });
  });
});
