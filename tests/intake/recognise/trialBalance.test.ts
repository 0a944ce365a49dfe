import { describe, expect, it } from "vitest";
import { fileReader } from "../../../src/intake";

function read(name: string, lines: readonly string[]) {
  const reader = fileReader({ name });
  reader.push(new TextEncoder().encode(lines.join("\n")));
  return reader.finish();
}

const accounts = [
  "5000,Operating expenses,61.00",
  "5100,Marketing,30.75",
  "5110,Digital ads,10.50",
  "5120,Events,20.25",
  "5200,Customer service,30.25",
];

const chinese = [
  "5000,營業費用,61.00",
  "5100,行銷費用,30.75",
  "5110,廣告費,10.50",
  "5120,活動費,20.25",
  "5200,客服費,30.25",
];

describe("a trial balance", () => {
  for (const name of ["trial_balance.csv", "tb.csv", "data.csv", "accounts.csv"]) {
    it(`of accounts by code, name and balance is a ledger, as ${name} too, and each amount counts once`, () => {
      const { role, record } = read(name, ["Account,Account name,Balance", ...accounts]);
      expect([role, record.amount, record.rowsRead]).toEqual(["ledger", 61, 3]);
      expect(record.recognition.questions).toBeUndefined();
    });
  }

  for (const titles of ["科目编码,科目名称,期末余额", "科目代號,科目名稱,餘額", "科目代號,科目名稱,期末餘額"]) {
    it(`with the titles ${titles}`, () => {
      const { role, record } = read("x.csv", [titles, ...chinese]);
      expect([role, record.amount, record.rowsRead]).toEqual(["ledger", 61, 3]);
    });
  }

  it("counts what each account came to, never what it began with", () => {
    const lines = accounts.map((line) => line.replace(/,([\d.]+)$/, ",900,$1"));
    const { record } = read("x.csv", ["Account,Account name,Opening balance,Closing balance", ...lines]);
    expect(record.amount).toBe(61);
  });

  it("counts movements, where it has them, never the balance that runs on", () => {
    const lines = ["2024-01-05,Ads,10.5,10.5", "2024-01-06,Ads,20.25,30.75", "2024-01-07,Ads,5.5,36.25"];
    expect(read("x.csv", ["Date,Account name,Amount,Balance", ...lines]).record.amount).toBe(36.25);
    expect(read("x.csv", ["Date,Account name,Figure,Balance", ...lines]).record.amount).toBe(36.25);
    const sides = ["2024-01-05,Ads,10.5,,10.5", "2024-01-06,Ads,,0.5,10"];
    expect(read("x.csv", ["Date,Account name,Debit,Credit,Balance", ...sides]).record.amount).toBe(10);
  });

  it("is no list of customers who owe something", () => {
    const lines = ["A17,Acme Ltd,100.50", "A18,Beta Inc,250.10", "A19,Gamma GmbH,0.00"];
    expect(read("customers.csv", ["Account,Account name,Balance", ...lines]).role).toBe("customers");
  });
});
