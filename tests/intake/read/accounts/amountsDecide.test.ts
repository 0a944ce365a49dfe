import { describe, expect, it } from "vitest";
import { readCsv, sumsLeftOut } from "./readCsv";

describe("the amounts decide whether an account above others is their sum", () => {
  it("what is booked on the account above counts beside the others, and is said", () => {
    const lines = [
      "Date,Account code,Account name,Amount",
      "2024-03-31,6601,销售费用,1000.10",
      "2024-03-31,660101,广告费,2000.20",
    ];
    const record = readCsv("ledger.csv", lines);
    expect(record.amount).toBe(3000.3);
    expect(record.exclusions).toEqual([]);
    expect(record.standingParent).toEqual({ account: "6601 销售费用", accounts: 1, own: 1000.1, below: 2000.2 });
  });

  it("half a cent is the end of the same", () => {
    const lines = (sum: string) => [
      "Account name,Amount",
      `Marketing,${sum}`,
      "Marketing:Ads,10.001",
      "Marketing:PR,20.002",
    ];
    expect(readCsv("ledger.csv", lines("30.00")).amount).toBe(30.003);
    expect(readCsv("ledger.csv", lines("30.01")).amount).toBe(60.013);
  });

  it("an account below the sum may have amounts of its own as well", () => {
    const record = readCsv("ledger.csv", [
      ...["Account code,Account name,Amount", "6,Expenses,61", "6601,Marketing,5", "660101,Ads,10.50"],
      ...["660102,Events,15.25", "6602,Support,30.25"],
    ]);
    expect(record.amount).toBe(61);
    expect(sumsLeftOut(record)).toEqual([1, 61]);
    expect(record.standingParent).toMatchObject({ account: "6601 Marketing", own: 5, below: 25.75 });
  });

  it("round codes that are no sums are accounts like others: nothing is said", () => {
    const lines = [
      "Account code,Account name,Amount",
      "5000,Rent,100",
      "5100,Ads,250",
      "5110,Events,90",
      "5200,Support,70",
    ];
    const record = readCsv("ledger.csv", lines);
    expect(record.amount).toBe(510);
    expect(record.standingParent).toBeUndefined();
  });

  it("equal amounts of two accounts whose codes are alike by chance count, and are said", () => {
    const record = readCsv("ledger.csv", [
      "Account code,Account name,Amount",
      "5000,Rent,100",
      "5100,Ads,100",
      "6200,Desk,70",
    ]);
    expect(record.amount).toBe(270);
    expect(record.standingParent).toMatchObject({ account: "5000 Rent", own: 100, below: 100 });
  });

  it("blanks before names that are dirt change nothing", () => {
    const record = readCsv("ledger.csv", [
      "Date,Cost category,Amount",
      ...["2024-01-05,Rent,100", "2024-01-06, Ads,30", "2024-01-07,Rent,50", "2024-01-08,  Ads,20"],
    ]);
    expect(record.amount).toBe(200);
    expect(record.exclusions).toEqual([]);
    expect(record.standingParent).toBeUndefined();
  });

  it("accounts that hold each other in a circle count", () => {
    const record = readCsv("ledger.csv", [
      "Account code,Parent account,Account name,Amount",
      "A,B,Ads,10",
      "B,A,Rent,10",
    ]);
    expect(record.amount).toBe(20);
  });

  it("totals of the table are no accounts, and are compared with what counts", () => {
    const record = readCsv("ledger.csv", [
      ...["Cost category,Amount", "Opex,30", "  Ads,10", "  Events,20", "  Total,30", "Total,30"],
    ]);
    expect(record.amount).toBe(30);
    expect(record.statedTotals?.map(({ stated, sum }) => [stated, sum])).toEqual([
      [30, 30],
      [30, 30],
    ]);
  });

  it("budgets too", () => {
    const record = readCsv("budget.csv", [
      "Budget category,Jan 2024,Feb 2024,Mar 2024",
      ...["Marketing,30,50,2", "Marketing:Ads,10,20,1", "Marketing:Events,20,30,1"],
    ]);
    expect([record.role, record.amount]).toEqual(["budget", 82]);
  });
});
