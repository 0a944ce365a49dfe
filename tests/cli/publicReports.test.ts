import { describe, expect, it } from "vitest";
import { sharedFile } from "../intake/sharedData";
import { runJson } from "./workspace";

/** Totals that others counted: of the data sets' own documentation, and of the lines added up outside. */
const reports = [
  {
    ...{ name: "CDNOW, all customers", file: sharedFile("cdnow/CDNOW_master.txt"), args: [] },
    totals: { customers: 23_570, revenue: 2_500_315.63 },
  },
  {
    ...{ name: "Online Retail", file: sharedFile("online_retail/online_retail.csv.gz"), args: [] },
    totals: { customers: 4_372, revenue: 9_747_747.934 },
  },
  {
    ...{ name: "Telco", file: sharedFile("telco/Telco-Customer-Churn.csv"), args: ["--as-of", "2024-06-30"] },
    totals: { customers: 7_043, subscriptions: { ended: 1_869 } },
  },
];

describe.each(reports)("$name", ({ file, args, totals }) => {
  it.skipIf(file === undefined)("is reported with every total tied to 0.00", { timeout: 120_000 }, async () => {
    const report = await runJson("--data", file!, ...args);
    expect(report.totals).toMatchObject(totals);
    expect(report.tieOuts.length).toBeGreaterThanOrEqual(4);
    expect(report.tieOuts.filter(({ difference }) => difference !== 0)).toEqual([]);
  });
});
