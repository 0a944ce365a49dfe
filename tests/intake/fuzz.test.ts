import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IntakeError, type RawCell } from "../../src/intake";
import { delimitedReader } from "../../src/intake/readers/delimited";
import { textDecoder } from "../../src/intake/readers/textDecoder";
import { readDate } from "../../src/intake/values/date";
import { readNumberText } from "../../src/intake/values/number";
import { cleanText } from "../../src/intake/values/text";
import { readRows } from "./readRows";

const runs = { numRuns: 2000 };

/** Texts that look like dates and numbers more often than chance would have it. */
const nearly = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 20 });
const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  nearly("0123456789-/.: TZ年月日janfeb"),
  nearly("0123456789.,'()-−$€万亿kMe% "),
);
const anyCell: fc.Arbitrary<RawCell> = fc.oneof(
  anyText,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(
    null,
    "",
    "Total",
    "合计",
    "#REF!",
    "NA",
    "03/04/2024",
    "25/04/2024",
    "2024-03-05",
    "1.234,5",
    "€5",
    "5.50",
  ),
);

/** Whatever happens, it is a result or a refusal of ours. */
function orRefused<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(IntakeError);
    return undefined;
  }
}

describe("for any input", () => {
  it("a date is undefined or a whole day that Excel can show", () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText.map(cleanText), fc.double()),
        fc.constantFrom("dmy" as const, "mdy" as const),
        (cell, order) => {
          const serial = readDate(cell, order);
          if (serial === undefined) return;
          expect(Number.isInteger(serial) && serial >= 61 && serial <= 2_958_465).toBe(true);
        },
      ),
      runs,
    );
  });

  it("a number is undefined or finite, and never -0", () => {
    fc.assert(
      fc.property(anyText.map(cleanText), fc.constantFrom("." as const, "," as const), (text, mark) => {
        const value = readNumberText(text, mark)?.value ?? 0;
        expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
      }),
      runs,
    );
  });

  it("a number that we print is read back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100),
        (value) => {
          const printed = value.toLocaleString("en", { maximumFractionDigits: 2 });
          expect(readNumberText(printed, ".")?.value).toBe(value + 0);
          expect(readNumberText(value.toLocaleString("de", { maximumFractionDigits: 2 }), ",")?.value).toBe(value + 0);
        },
      ),
      runs,
    );
  });

  it("delimited text gives rows in order, or is refused", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme" }), nearly('ab,;\t|" \n\r'));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (blocks) => {
        let next = 1;
        orRefused(() => {
          const reader = delimitedReader("fuzz", (rows, first) => {
            expect(first).toBe(next);
            next += rows.length;
          });
          blocks.forEach((block) => reader.push(block));
          reader.finish();
        });
      }),
      runs,
    );
  });

  it("bytes give text without NUL, or are refused", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 4 }), (blocks) => {
        orRefused(() => {
          const decoder = textDecoder("fuzz", (text) => expect(text).not.toContain("\0"));
          blocks.forEach((block) => decoder.push(block));
          decoder.finish();
        });
      }),
      runs,
    );
  });

  it("every row of a table becomes a fact or is listed, with finite amounts, or the table is refused", () => {
    const row = fc.tuple(anyCell, anyCell, anyCell, anyCell);
    const headers = [
      ["Customer", "Date", "Amount", "Order no"],
      ["Category", "Amount", "Date", "Customer"],
      ["Category", "2024-01", "2024-02", "2024-03"],
      ["Account code", "Account name", "Debit", "Credit"],
      ["Amount (k)", "Cost category", "Amount", ""],
      ["Customer ID", "Segment", "Created at", "Region"],
      ["Customer ID", "Monthly charges", "Total charges", "Churn"],
      ["Date", "Campaign", "Amount spent", "Clicks"],
      ["Ticket ID", "Created at", "Solved at", "Handle time"],
      ["Response date", "Customer ID", "NPS", "CSAT"],
      ["Activity", "Cost", "Driver", "Capacity"],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...headers), fc.array(row, { maxLength: 12 }), (header, rows) => {
        const read = orRefused(() => readRows([[...header], ...rows]));
        if (read === undefined) return;
        const { table, record } = read;
        const excluded = record.exclusions.reduce((sum, { count }) => sum + count, 0);
        expect(record.rowsSeen).toBe(record.rowsRead + excluded);
        expect(table.origin?.row).toHaveLength(record.rowsRead);
        expect(Number.isFinite(record.amount)).toBe(true);
        if (read.role !== "orders" && read.role !== "ledger") return;
        expect(read.table.amount).toHaveLength(record.rowsRead);
        expect(read.table.amount.every((amount) => Number.isFinite(amount))).toBe(true);
        if (read.role === "orders") expect(read.table.date.every((date) => Number.isInteger(date))).toBe(true);
      }),
      runs,
    );
  }, 30_000);
});
