import { describe, expect, it } from "vitest";
import { fileReader } from "../../../src/intake";
import type { CleaningRules } from "../../../src/intake/diary";

function read(lines: readonly string[], rules: CleaningRules = {}) {
  const reader = fileReader({ name: "orders.csv", rules });
  reader.push(new TextEncoder().encode(lines.join("\n")));
  return reader.finish().record;
}

/** Four orders of 30, 70, 110 and 5 by hand, the last of one line: 215 in all. */
const lines = [
  ["1", "10", "30"],
  ["1", "20", "30"],
  ["2", "30", "70"],
  ["2", "40", "70"],
  ["3", "50", "110"],
  ["3", "60", "110"],
  ["4", "1", "5"],
  ["4", "4", "5"],
  ["5", "5", "5"],
] as const;
const table = (header: string, row: (line: (typeof lines)[number]) => string) => [header, ...lines.map(row)];

describe("totals of orders that repeat on their lines", () => {
  it("counts the lines where they add up to the total of the order", () => {
    const found = read(
      table("Order ID,Order Date,Order Total,Item Value", ([id, line, sum]) => `${id},2024-01-05,${sum},${line}`),
    );
    expect(found.amount).toBe(220);
    expect(found.recognition.orderTotal).toBe(2);
  });

  it("counts quantity times price where these add up to it", () => {
    const header = "订单编号,订单日期,订单金额,数量,单价";
    const found = read(table(header, ([id, line, sum]) => `${id},2024-01-05,${sum},2,${Number(line) / 2}`));
    expect(found).toMatchObject({ amount: 220, recognition: { orderTotal: 2 } });
  });

  it("counts the total once where the lines do not add up to it, and says so in the diary", () => {
    const found = read(
      table("Order ID,Order Date,Order Total,Weight", ([id, line, sum]) => `${id},2024-01-05,${sum},${line}1`),
    );
    expect(found).toMatchObject({ amount: 220, rowsRead: 9 });
    expect(found.recognition.orderTotal).toBeUndefined();
    // 30 + 70 + 110 + 5: what the second lines repeat
    expect(found.diary?.find(({ rule }) => rule === "repeated-total")).toMatchObject({ count: 4, amount: 215 });
  });

  it("leaves amounts alone that only happen to repeat, or that are those of lines", () => {
    const alone = read(table("Order ID,Order Date,Order Total", ([id, , sum]) => `${id},2024-01-05,${sum}`));
    expect(alone.amount).toBe(435);
    const priced = read(
      table("Order ID,Order Date,Amount,Quantity,Unit price", ([id, , sum]) => `${id},2024-01-05,${sum},1,${sum}`),
    );
    expect(priced.amount).toBe(435);
    const off = read(
      table("Order ID,Order Date,Order Total,Weight", ([id, line, sum]) => `${id},2024-01-05,${sum},${line}1`),
      { "repeated-total": false },
    );
    expect(off.amount).toBe(435);
  });
});
