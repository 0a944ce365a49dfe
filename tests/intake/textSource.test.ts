import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IntakeError, recognise, sourcesFromText, tableReader } from "../../src/intake";

describe("a pasted text", () => {
  it.each([
    { what: "tabs, as Excel copies", text: "客户\t日期\t金额\n甲\t2024-01-05\t10.5\n" },
    { what: "commas", text: "\ufeffCustomer,Date,Amount\r\nEva,2024-01-05,10.5\r\n" },
    { what: "semicolons and decimal commas", text: "Kunde;Date;Amount\nEva;2024-01-05;10,5" },
  ])("is a table with $what", ({ text }) => {
    const [source, ...others] = sourcesFromText(text, "pasted");
    expect(others).toEqual([]);
    expect(recognise(source!.rows).role).toBe("orders");
    const reader = tableReader({ name: source!.name });
    reader.push(source!.rows, source!.firstRowNumber);
    expect(reader.finish().record).toMatchObject({ name: "pasted", rowsRead: 1, amount: 10.5 });
  });

  it("may hold several tables, two blank lines apart, each with its rows as counted", () => {
    const text = "\nDate,Amount\n2024-01-05,1\n\n2024-01-06,2\n\n\nCost category,Amount\nAds,5\n";
    const sources = sourcesFromText(text, "pasted");
    expect(sources.map(({ name, rows, firstRowNumber }) => [name, rows.length, firstRowNumber])).toEqual([
      ["pasted", 4, 2],
      ["pasted (2)", 2, 8],
    ]);
  });

  it("gives rows or a refusal of ours, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        try {
          for (const { rows } of sourcesFromText(text, "fuzz")) expect(rows.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(IntakeError);
        }
      }),
    );
  });
});
