import { describe, expect, it } from "vitest";
import { fileReader } from "../../../src/intake";
import type { CleaningRules } from "../../../src/intake/diary";

function read(lines: readonly string[], rules: CleaningRules = {}) {
  const reader = fileReader({ name: "orders.csv", rules });
  reader.push(new TextEncoder().encode(lines.join("\n")));
  return reader.finish();
}

const header = "Type,Order no,Customer,Date,Item,Qty,Amount";
/** Orders of 60, 30 and 90 by hand: 180 in all. Lines without a customer are of that of their order. */
const first = [
  ...[header, "Order,1001,A,2024-01-05,,,60", "Line,1001,,2024-01-05,X,2,40", "Line,1001,,2024-01-05,Y,1,20"],
  ...["Order,1002,B,2024-01-06,,,30", "Line,1002,,2024-01-06,X,1,30"],
  ...["Order,1003,A,2024-01-07,,,90", "Line,1003,,2024-01-07,X,1,50", "Line,1003,,2024-01-07,Y,4,40"],
];

describe("an order among its own lines", () => {
  it("is left out, and its lines count for its customer", () => {
    const { table, record } = read(first);
    expect(record).toMatchObject({ amount: 180, rowsSeen: 8, rowsRead: 5, rowsUnassigned: 0 });
    expect(record.exclusions).toMatchObject([{ reason: "order-total", count: 3, amount: 180 }]);
    expect(table).toMatchObject({ customers: ["A", "B"], amount: Float64Array.of(40, 20, 30, 50, 40) });
  });

  it("is found below its lines too, in any way of writing numbers", () => {
    const { record } = read([
      "Belegnr;Kunde;Order no;Customer;Date;Amount",
      ...[";;1;A;05.01.2024;1.000,50", ";;1;A;05.01.2024;2.000,25", ";;1;A;05.01.2024;3.000,75"],
      ...[";;2;B;16.01.2024;10,00", ";;2;B;16.01.2024;20,00", ";;2;B;16.01.2024;30,00"],
    ]);
    expect(record).toMatchObject({ amount: 3030.75, rowsRead: 4 });
    expect(record.exclusions).toMatchObject([{ reason: "order-total", count: 2 }]);
  });

  it("counts where a table has lines alone, where one order shows otherwise, and where the rule is off", () => {
    const lines = first.filter((line) => !line.startsWith("Order"));
    expect(read([header, ...lines]).record.amount).toBe(180);
    const other = [...first, "Line,1004,A,2024-01-08,X,1,5", "Line,1004,A,2024-01-08,Y,1,7"];
    expect(read(other).record.amount).toBe(372);
    expect(read(first, { "order-total": false }).record.amount).toBe(360);
  });

  it("is found in tables longer than the sample, order by order", () => {
    const many = Array.from({ length: 900 }, (_, i) => [
      `Order,${i},A,2024-01-05,,,3`,
      `Line,${i},A,2024-01-05,X,1,1`,
      `Line,${i},A,2024-01-05,Y,1,2`,
    ]).flat();
    // the last order came without its total
    const { record } = read([header, ...many, "Line,9999,A,2024-01-05,X,1,1", "Line,9999,A,2024-01-05,Y,1,2"]);
    expect(record).toMatchObject({ amount: 2703, rowsRead: 1802 });
  });
});
