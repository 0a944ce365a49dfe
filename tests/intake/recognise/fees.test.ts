import { describe, expect, it } from "vitest";
import { readOrders } from "../readRows";

describe("amounts before and after the fees of a payment service", () => {
  it("sales count before the fees: net of them is not without tax; payouts are no sales", () => {
    const { table, record } = readOrders([
      ["Date", "Name", "Type", "Status", "Gross", "Fee", "Net", "Transaction ID"],
      ["2024-01-25", "Ann", "Express Checkout Payment", "Completed", 100, -3.2, 96.8, "T1"],
      ["2024-01-26", "", "General Withdrawal", "Completed", -90, 0, -90, "T2"],
      ["2024-02-27", "Ann", "Payment Refund", "Completed", -20, 0.6, -19.4, "T4"],
    ]);
    expect(record).toMatchObject({ amount: 80, exclusions: [{ reason: "transfer", amount: -90 }] });
    expect(record.marked).toMatchObject([{ kind: "returned", treatment: "counted", amount: -20 }]);
    expect(record.recognition.tax).toBeUndefined();
    expect(table.customers).toEqual(["Ann"]);
  });

  it.each([
    ["订单号", "日期", "交易金额", "手续费", "到账金额"],
    ["訂單編號", "日期", "交易金額", "手續費", "入帳金額"],
  ])("%s", (...titles) => {
    expect(readOrders([titles, ["1", "2024-01-25", 100, 3, 97]]).record.amount).toBe(100);
  });

  it("net beside a tax is without the tax, fee or not; the user may say so as well", () => {
    const taxed = [
      ["Date", "Order no", "Net", "VAT", "Gross", "Fee"],
      ["2024-01-25", "T1", 100, 20, 120, 3],
    ];
    expect(readOrders(taxed).record.amount).toBe(100);
    const paid = [
      ["Date", "Order no", "Gross", "Fee", "Net"],
      ["2024-01-25", "T1", 100, 3, 97],
    ];
    expect(readOrders(paid).record.amount).toBe(100);
    expect(readOrders(paid, { tax: "net" }).record.amount).toBe(97);
  });
});
