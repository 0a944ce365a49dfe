import { describe, expect, it } from "vitest";
import { fileReader, joinTables, withoutSummaries } from "../../src/intake";

const orders = "Order no,Customer,Date,Amount\n1,A,2024-03-01,10\n";

function counted(files: Readonly<Record<string, string>>) {
  const read = Object.entries({ "orders.csv": orders, ...files }).map(([name, text]) => {
    const reader = fileReader({ name });
    reader.push(new TextEncoder().encode(text));
    return reader.finish();
  });
  const kept = withoutSummaries(read);
  const { ledger } = joinTables(kept);
  const total = Math.round(ledger!.amount.reduce((sum, amount) => sum + amount, 0) * 100) / 100;
  const left = kept.flatMap(({ record: { name, summaryOf } }) => (summaryOf ? [[name, summaryOf]] : []));
  return { total, left, rows: kept.map(({ record }) => record.rowsRead) };
}

const journal =
  "Date,Category,Amount\n2024-03-05,Advertising,1000\n2024-03-20,Advertising,2000\n2024-03-21,Support,3500\n";

describe("a summary beside the journal", () => {
  it("by month and category does not count again, and is listed", () => {
    const summary = "Month,Category,Amount\n2024-03,Advertising,3000\n2024-03,Support,3500\n";
    const { total, left, rows } = counted({ "gl_summary.csv": summary, "gl_detail.csv": journal });
    expect(total).toBe(6500);
    expect(left).toEqual([["gl_summary.csv", { other: "gl_detail.csv", rows: 2, amount: 6500 }]]);
    expect(rows).toEqual([1, 0, 3]);
  });

  it("by category alone, in Chinese, without months", () => {
    const detail = "日期,费用类别,金额\n2024-03-05,广告费,10.5\n2024-04-20,广告费,20\n2024-04-21,客服费,35\n";
    expect(counted({ "明细.csv": detail, "汇总.csv": "费用类别,金额\n广告费,30.5\n客服费,35\n" }).total).toBe(65.5);
  });

  it("by month alone, over the files of several months", () => {
    const march = journal.replace("Advertising,1000", "Ads,1000");
    const april = "Date,Category,Amount\n2024-04-05,Advertising,700\n2024-04-21,Support,200\n2024-04-22,Rent,50\n";
    const summary = "費用類別,2024年3月,2024年4月,2024年5月\n全部,6500,950,\n";
    const { total, left } = counted({ "三月.csv": march, "四月.csv": april, "彙總.csv": summary });
    expect(total).toBe(7450);
    expect(left).toMatchObject([["彙總.csv", { other: "三月.csv, 四月.csv", rows: 2 }]]);
  });

  it("keeps the months that the journal does not have", () => {
    const summary = "Month,Category,Amount\n2024-02,Support,90\n2024-03,Advertising,3000\n2024-03,Support,3500\n";
    const { total, left } = counted({ "gl_summary.csv": summary, "gl_detail.csv": journal });
    expect(total).toBe(6590);
    expect(left).toMatchObject([["gl_summary.csv", { rows: 2, amount: 6500 }]]);
  });

  it("of other names counts once where the sum is uneven, to the cent", () => {
    const detail = journal.replace("3500", "3500.37");
    expect(counted({ "a.csv": detail, "b.csv": "Month,Category,Amount\n2024-03,Everything,6500.37\n" }).total).toBe(
      6500.37,
    );
  });

  it("is not told by one even sum alone, nor by sums that are not all equal", () => {
    const rent = "Month,Category,Amount\n2024-03,Rent,6500\n";
    expect(counted({ "a.csv": journal, "b.csv": rent }).total).toBe(13000);
    const other = "Month,Category,Amount\n2024-03,Advertising,3000\n2024-03,Support,3499\n";
    expect(counted({ "a.csv": journal, "b.csv": other }).total).toBe(12999);
  });

  it("is not told by equal rents of two firms, month by month", () => {
    const firm = (rows: readonly string[]) => ["Date,Category,Amount", ...rows].join("\n");
    const north = firm(["2024-03-01,Rent,1000", "2024-04-01,Rent,1000"]);
    const south = firm([
      "2024-03-01,Lease,500",
      "2024-03-02,Lease,500",
      "2024-04-01,Lease,500",
      "2024-04-02,Lease,500",
    ]);
    expect(counted({ "north.csv": north, "south.csv": south }).total).toBe(4000);
  });
});
