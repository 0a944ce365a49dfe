import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IntakeError, type RawCell } from "../../../src/intake";
import { currencyCode } from "../../../src/intake/values/currency";
import { readLedger, readOrders } from "../readRows";

const titles = ["Date", "Amount", "Currency"];
const rates = { currency: "CNY", perUnit: { USD: 7.18, EUR: 7.8 } };
const day = "2024-01-05";

function codeOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error instanceof IntakeError ? [error.code, error.details] : error;
  }
}

describe("amounts in several currencies", () => {
  it("are refused without rates, whether a sign or a column says so", () => {
    expect(codeOf(() => readOrders([titles, [day, 5, "USD"], [day, 5, "人民币"]]))).toEqual([
      "mixed-currencies",
      { name: "test", column: "Amount", row: 3, first: "USD", second: "人民币" },
    ]);
    expect(
      codeOf(() =>
        readOrders([
          ["Date", "Amount"],
          [day, "$5"],
          [day, "€5"],
        ]),
      ),
    ).toMatchObject(["mixed-currencies", { first: "$", second: "€" }]);
  });

  it("are in the currency that a title or a line above the table names, unless a cell says another", () => {
    const amounts = (title: string, ...above: string[]) =>
      readOrders([...above.map((line) => [line]), ["Date", title], [day, 5]]).record.currency;
    expect(amounts("Amount (USD)")).toBe("USD");
    expect(amounts("amount_eur")).toBe("EUR");
    expect(amounts("金额（人民币万元）")).toBe("CNY");
    expect(amounts("Amount", "Sales", "Currency: USD")).toBe("USD");
    expect(amounts("Amount", "Amounts in EUR thousands")).toBe("EUR");
    // 元 is the unit of several currencies
    expect(amounts("金额（元）", "单位：元")).toBeUndefined();
    const mixed = [
      ["Date", "Amount (USD)"],
      [day, 5],
      [day, "€5"],
    ];
    expect(codeOf(() => readOrders(mixed))).toMatchObject(["mixed-currencies", { first: "USD", second: "€" }]);
    expect(
      readOrders(
        [
          ["Date", "Amount (USD)"],
          [day, 5],
        ],
        { rates },
      ).record,
    ).toMatchObject({
      amount: 35.9,
      currency: "CNY",
      conversions: [{ currency: "USD", rows: 1 }],
    });
  });

  it("are one currency where only the writing differs", () => {
    expect(readOrders([titles, [day, "$5", "USD"], [day, "US$6", "usd"]]).record).toMatchObject({ amount: 11 });
  });

  it("are converted at the rates given, with what was done", () => {
    const rows: RawCell[][] = [titles, [day, "100.00", "USD"], [day, 10, "EUR"], [day, 3, "CNY"], [day, "¥4", ""]];
    const { record } = readOrders(rows, { rates });
    // 100 × 7.18 + 10 × 7.8 + 3 + 4
    expect(record).toMatchObject({ amount: 803, currency: "CNY" });
    expect(record.conversions).toEqual([
      { currency: "USD", rate: 7.18, rows: 1, amount: 100, converted: 718 },
      { currency: "EUR", rate: 7.8, rows: 1, amount: 10, converted: 78 },
    ]);
    expect(record.diary?.find(({ rule }) => rule === "exchange-rate")).toMatchObject({
      count: 2,
      examples: [{ row: 2, column: "Amount", raw: "100 USD", clean: 718 }, { row: 3 }],
    });
  });

  it("are refused where a rate is missing", () => {
    const rows = [
      ["费用类别", "金额", "币种"],
      ["广告", 5, "GBP"],
    ];
    expect(codeOf(() => readLedger(rows, { rates }))).toEqual([
      "no-rate",
      { name: "test", column: "金额", row: 2, currency: "GBP" },
    ]);
  });

  it("know a currency by three letters or not at all, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 6 }), (text) => {
        expect(currencyCode(text) ?? "ABC").toMatch(/^[A-Z]{3}$/);
      }),
    );
  });
});
