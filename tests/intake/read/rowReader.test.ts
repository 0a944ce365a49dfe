import { describe, expect, it } from "vitest";
import { IntakeError, serialOf, UNASSIGNED, type RawCell } from "../../../src/intake";
import { readLedger, readOrders, readRows } from "../readRows";

const header = ["Customer", "Date", "Amount"];
const order = (customer: RawCell, date: RawCell, amount: RawCell) => [customer, date, amount];

describe("orders", () => {
  it("become columns: names once, dates as serial numbers, amounts", () => {
    const { table, record } = readOrders([
      [...header, "Order no", "Channel"],
      ["Eva", "2024-03-05", "10.50", "T1", "Web"],
      ["Bo", "2024-03-06", "20", "T2", "Shop"],
      ["Eva", "2024-03-07", "-5", "T3", "Web"],
    ]);
    expect(table.customers).toEqual(["Eva", "Bo"]);
    expect([...table.customer]).toEqual([0, 1, 0]);
    expect([...table.date]).toEqual([45356, 45357, 45358]);
    expect([...table.amount]).toEqual([10.5, 20, -5]);
    expect(table.orderIds).toEqual(["T1", "T2", "T3"]);
    expect(table.channels).toEqual(["Web", "Shop"]);
    expect([...table.channel]).toEqual([0, 1, 0]);
    expect(record).toMatchObject({
      name: "test",
      role: "orders",
      rowsSeen: 3,
      rowsRead: 3,
      amount: 25.5,
      exclusions: [],
    });
  });

  it("are quantity times unit price where there is no amount, without binary noise", () => {
    const rows = [
      ["Customer", "Date", "Quantity", "Unit price"],
      ["Eva", "2024-03-05", 6, 2.55],
      ["Eva", "2024-03-05", "-3", "0.001"],
    ];
    expect([...readOrders(rows).table.amount]).toEqual([15.3, -0.003]);
  });

  it("stay without a customer, on the unassigned line", () => {
    const { table, record } = readOrders([
      header,
      order("", "2024-03-05", 1),
      order("NA", "2024-03-05", 2),
      order("#REF!", "2024-03-05", 4),
      order("Eva", "2024-03-05", 8),
    ]);
    expect([...table.customer]).toEqual([UNASSIGNED, UNASSIGNED, UNASSIGNED, 0]);
    expect(record).toMatchObject({ rowsRead: 4, rowsUnassigned: 3, amount: 15 });
  });

  it("know a customer written in full width and with more blanks", () => {
    const rows = [
      header,
      order("ABC  Ltd.", "2024-03-05", 1),
      order("ＡＢＣ　Ltd.", "2024-03-05", 1),
      order("7", "2024-03-05", 1),
    ];
    const numeric = order(7, "2024-03-05", 1);
    expect(readOrders([...rows, numeric]).table.customers).toEqual(["ABC Ltd.", "7"]);
  });

  it("sum to the cent however many there are", () => {
    const rows = [header, ...Array.from({ length: 30_000 }, () => order("Eva", "2024-03-05", "0.10"))];
    expect(readOrders(rows).record.amount).toBe(3000);
  });
});

describe("rows that are left out", () => {
  it("are listed with reason, row, column and value, and their amount where it can be read", () => {
    const { record } = readOrders([
      header,
      order("Eva", "2024-03-05", "10"),
      order("Eva", "", "20"),
      order("Eva", "soon", "40"),
      order("Eva", "2024-03-05", "n/a"),
      order("Eva", "2024-03-05", "a lot"),
      order("Eva", "#REF!", "80"),
      order("Eva", "2024-03-05", "#VALUE!"),
      order("", "", ""),
      order("Eva", "2024-03-05", 1234567890123456),
    ]);
    expect(record).toMatchObject({ rowsSeen: 8, rowsRead: 1, amount: 10 });
    expect(record.exclusions).toEqual([
      { reason: "no-date", count: 1, amount: 20, examples: [{ row: 3, column: "Date", value: "" }] },
      { reason: "unreadable-date", count: 1, amount: 40, examples: [{ row: 4, column: "Date", value: "soon" }] },
      { reason: "no-amount", count: 1, amount: 0, examples: [{ row: 5, column: "Amount", value: "n/a" }] },
      {
        reason: "unreadable-amount",
        count: 2,
        amount: 0,
        examples: [
          { row: 6, column: "Amount", value: "a lot" },
          { row: 10, column: "Amount", value: 1234567890123456 },
        ],
      },
      {
        reason: "cell-error",
        count: 2,
        amount: 80,
        examples: [
          { row: 7, column: "Date", value: "#REF!" },
          { row: 8, column: "Amount", value: "#VALUE!" },
        ],
      },
    ]);
  });

  it("are those after the as-of date", () => {
    const rows = [header, order("Eva", "2024-03-05 23:59", 1), order("Eva", "2024-03-06", 2)];
    const { table, record } = readOrders(rows, { asOf: serialOf(2024, 3, 5)! });
    expect([...table.amount]).toEqual([1]);
    expect(record.exclusions).toMatchObject([{ reason: "after-as-of", count: 1, amount: 2 }]);
  });

  it("keep five examples and count all", () => {
    const rows = [header, order("Eva", "2024-03-05", 1), ...Array.from({ length: 9 }, () => order("Eva", "?", 1))];
    const [exclusion] = readOrders(rows).record.exclusions;
    expect(exclusion).toMatchObject({ count: 9, amount: 9 });
    expect(exclusion!.examples.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7]);
  });
});

describe("a ledger", () => {
  const titles = ["Category", "Amount", "Date", "Customer"];

  it("becomes columns; a date is welcome, not required", () => {
    const { table, record } = readLedger([
      titles,
      ["Ads", "1,000.00", "2024-03-31", ""],
      ["Support", "(50.00)", "", "Eva"],
    ]);
    expect(table.categories).toEqual(["Ads", "Support"]);
    expect([...table.amount]).toEqual([1000, -50]);
    expect([...table.date]).toEqual([45382, NaN]);
    expect([...table.customer]).toEqual([UNASSIGNED, 0]);
    expect(record).toMatchObject({ role: "ledger", rowsRead: 2, amount: 950 });
  });

  it("keeps costs of a day without a category, which none of the lines may lack", () => {
    const { table, record } = readLedger([
      titles,
      ["", 5, "2024-03-31", ""],
      ["N/A", 4, "2024-03-31", ""],
      ["Ads", 7, "2024-03-31", ""],
    ]);
    expect(record).toMatchObject({ rowsRead: 3, amount: 16, exclusions: [] });
    expect([...table.category]).toEqual([-1, -1, 0]);
  });

  it("leaves out rows with neither category nor date, and never by the as-of date: costs are booked by month", () => {
    const { record } = readLedger([titles, ["", 5, "", ""], ["#N/A", 6, "", ""], ["Ads", 7, "2024-03-31", ""]], {
      asOf: serialOf(2024, 3, 15)!,
    });
    expect(record).toMatchObject({ rowsRead: 1, amount: 7 });
    expect(record.exclusions).toMatchObject([
      { reason: "no-category", count: 1, amount: 5 },
      { reason: "cell-error", count: 1, amount: 6 },
    ]);
  });
});

describe("styles are decided by column", () => {
  it("reads every date in the order that one of them proves", () => {
    const rows = [header, order("Eva", "03/04/2024", 1), order("Eva", "25/04/2024", 1)];
    expect([...readOrders(rows).table.date]).toEqual([serialOf(2024, 4, 3), serialOf(2024, 4, 25)]);
  });

  it("waits for the proof beyond the first thousand rows", () => {
    const early = Array.from({ length: 2500 }, () => order("Eva", "01/12/2010", 1));
    const { table } = readOrders([header, ...early, order("Eva", "13/12/2010", 1)]);
    expect(table.date[0]).toBe(serialOf(2010, 12, 1));
    expect(table.date).toHaveLength(2501);
  });

  it("asks for the order where no row proves it, unless it is given", () => {
    const rows = [header, order("Eva", "03/04/2024", 1)];
    const details = { name: "test", column: "Date", example: "03/04/2024" };
    const questions = [
      { source: "test", column: "Date", kind: "date-order", options: ["dmy", "mdy"], examples: ["03/04/2024"] },
    ] as const;
    expect(() => readRows(rows)).toThrow(new IntakeError("ambiguous-dates", details, questions));
    expect([...readOrders(rows, { dateOrder: "mdy" }).table.date]).toEqual([serialOf(2024, 3, 4)]);
  });

  it("lists the dates that contradict the majority", () => {
    const rows = [header, ...["25/04/2024", "26/04/2024", "04/27/2024"].map((date) => order("Eva", date, 1))];
    expect(readOrders(rows).record.exclusions).toMatchObject([
      { reason: "unreadable-date", examples: [{ row: 4, value: "04/27/2024" }] },
    ]);
  });

  it("reads decimal commas where a number proves them", () => {
    const rows = [header, order("Eva", "2024-03-05", "1.234"), order("Eva", "2024-03-05", "0,5")];
    expect([...readOrders(rows).table.amount]).toEqual([1234, 0.5]);
  });

  it("asks where 1.234 could be either, unless it is told or another column tells", () => {
    const rows = [header, order("Eva", "2024-03-05", "1.234")];
    const details = { name: "test", column: "Amount", example: "1.234" };
    const questions = [
      { source: "test", column: "Amount", kind: "decimal-mark", options: ["point", "comma"], examples: ["1.234"] },
    ] as const;
    expect(() => readRows(rows)).toThrow(new IntakeError("ambiguous-numbers", details, questions));
    expect([...readOrders(rows, { decimalMark: "," }).table.amount]).toEqual([1234]);
    const twoColumns = [
      ["Customer", "Date", "Quantity", "Unit price"],
      ["Eva", "2024-03-05", "1.000", "2,50"],
    ];
    expect([...readOrders(twoColumns).table.amount]).toEqual([2500]);
  });
});

describe("what cannot be read at all", () => {
  it("is refused with what is missing", () => {
    expect(() => readRows([])).toThrow(/empty-table/);
    expect(() => readRows([["", ""], [null]])).toThrow(/empty-table/);
    expect(() =>
      readRows([
        ["Name", "Colour"],
        ["Eva", "blue"],
      ]),
    ).toThrow(/unknown-role/);
    const error = new IntakeError("missing-fields", {
      name: "test",
      role: "orders",
      fields: "amount",
      titles: "Customer, Date",
    });
    expect(() => readRows([header.slice(0, 2), ["Eva", "2024-03-05"]])).toThrow(error);
  });

  it("is a column in two currencies", () => {
    const rows = [header, order("Eva", "2024-03-05", "€5.00"), order("Eva", "2024-03-05", "£5.00")];
    expect(() => readRows(rows)).toThrow(/mixed-currencies.*"row":3,"first":"€","second":"£"/);
    expect(readOrders(rows.slice(0, 2)).record.currency).toBe("€");
  });
});
