import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  IntakeError,
  mappingOf,
  mappingText,
  parseMappings,
  recognise,
  recogniseAgain,
  type RawCell,
  type Recognition,
  type SavedMapping,
} from "../../../src/intake";
import { readLedger, readOrders } from "../readRows";

const fields = ({ columns }: Recognition) =>
  Object.fromEntries(columns.flatMap(({ field, title }) => (field ? [[field, title]] : [])));

const rows: RawCell[][] = [
  ["Client ref", "When", "Net (USD)", "Net (EUR)", "Memo"],
  ["C1", "2024-01-05", 10.5, 9.5, "x"],
];

/** What a user set right: our own guess would be another. */
const corrected: SavedMapping = {
  ...mappingOf(
    "sales.csv",
    recognise([
      ["Customer", "Date", "Amount"],
      ["a", "2024-01-05", 1.5],
    ]),
  )!,
  signature: "client ref|memo|net (eur)|net (usd)|when",
  columns: [
    { title: "Client ref", field: "customer" },
    { title: "When", field: "date" },
    { title: "Net (USD)", field: null },
    { title: "Net (EUR)", field: "amount" },
    { title: "Memo", field: null },
  ],
};
const expected = { customer: "Client ref", date: "When", amount: "Net (EUR)" };

const moved = (order: readonly number[]) => rows.map((row) => order.map((index) => row[index] ?? null));

describe("a saved mapping is found again", () => {
  it("in the same table, and wherever its columns moved", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
        const { recognition, mapping } = recogniseAgain(moved(order), {}, [corrected]);
        expect(mapping).toBe(corrected);
        expect(fields(recognition)).toEqual(expected);
        expect(recognition.missing).toEqual([]);
      }),
    );
  });

  it("where a column came or went, unless it held a field", () => {
    const wider = rows.map((row, i) => [i === 0 ? "New" : "y", ...row]);
    expect(fields(recogniseAgain(wider, {}, [corrected]).recognition)).toEqual(expected);
    expect(fields(recogniseAgain(moved([3, 1, 0, 2]), {}, [corrected]).recognition)).toEqual(expected);
    expect(recogniseAgain(moved([0, 1, 2, 4]), {}, [corrected]).mapping).toBeUndefined();
  });

  it("not in another table, nor where the user names the columns", () => {
    const other: RawCell[][] = [
      ["Customer", "Date", "Amount"],
      ["Eva", "2024-01-05", 5],
    ];
    expect(recogniseAgain(other, {}, [corrected]).recognition).toEqual(recognise(other));
    expect(recogniseAgain(rows, { columns: ["customer", "date", "amount"] }, [corrected]).mapping).toBeUndefined();
  });

  it("with the role and the choices that were saved", () => {
    const saved: SavedMapping = { ...corrected, dateOrder: "mdy" };
    const { table } = readOrders([rows[0]!, ["C1", "03/04/2024", 1, 2, ""]], { mappings: [saved] });
    expect([...table.date]).toEqual([45_355]); // 2024-03-04
    expect([...table.amount]).toEqual([2]);
  });

  it("next month, when the months in its titles are others", () => {
    const wide = (months: readonly string[]): RawCell[][] => [
      ["Memo", "Kind", ...months],
      ["x", "Ads", 1, 2, 3],
    ];
    const first = recognise(wide(["2024-01", "2024-02", "2024-03"]), { role: "ledger" });
    const saved: SavedMapping = {
      ...mappingOf("costs", first)!,
      columns: [
        { title: "Memo", field: null },
        { title: "Kind", field: "category" },
      ],
    };
    const { table } = readLedger(wide(["2024-02", "2024-03", "2024-04"]), { mappings: [saved] });
    expect(table.categories).toEqual(["Ads"]);
    expect([...table.amount]).toEqual([1, 2, 3]);
  });
});

describe("mappingOf", () => {
  it("saves every title with its field, and comes back from its text", () => {
    const recognition = recognise([
      ["Customer", "Date", "Amount", "Memo"],
      ["Eva", "2024-01-05", 5, "x"],
    ]);
    const saved = mappingOf("orders.csv", recognition, { decimalMark: "," })!;
    expect(saved).toMatchObject({ source: "orders.csv", role: "orders", decimalMark: "," });
    expect(saved.columns.map(({ title, field }) => [title, field])).toEqual([
      ["Customer", "customer"],
      ["Date", "date"],
      ["Amount", "amount"],
      ["Memo", null],
    ]);
    expect(parseMappings("a.json", mappingText([saved]))).toEqual([saved]);
  });

  it("saves nothing of a table without titles or without a role", () => {
    expect(mappingOf("a", recognise([["1", "2024-01-05", "5.50"]]))).toBeUndefined();
    expect(
      mappingOf(
        "a",
        recognise([
          ["Name", "Colour"],
          ["Eva", "blue"],
        ]),
      ),
    ).toBeUndefined();
  });
});

describe("parseMappings refuses, with the place", () => {
  const file = (change: object) => JSON.stringify({ version: 1, sources: [{ ...corrected, ...change }] });

  it.each([
    { text: "", place: "{ }" },
    { text: "[]", place: "{ }" },
    { text: "{}", place: "version" },
    { text: '{"version":1}', place: "sources" },
    { text: '{"version":1,"sources":[3]}', place: "sources[0].{ }" },
    { text: file({ role: "soup" }), place: "sources[0].role" },
    { text: file({ dateOrder: "ymd" }), place: "sources[0].dateOrder" },
    { text: file({ columns: [{ title: "a", field: "soup" }] }), place: "sources[0].columns[0].field" },
    {
      text: file({
        columns: [
          { title: "a", field: "date" },
          { title: "b", field: "date" },
        ],
      }),
      place: "sources[0].columns[1].field",
    },
  ])("$place", ({ text, place }) => {
    expect(() => parseMappings("a.json", text)).toThrow(new IntakeError("bad-mapping", { name: "a.json", place }));
  });

  it("a later version", () => {
    expect(() => parseMappings("a.json", '{"version":3}')).toThrow(
      new IntakeError("mapping-version", { name: "a.json", version: 3 }),
    );
  });

  it("any other text, too", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"version":1,"sources":[${json}]}`),
        ),
        (text) => {
          try {
            expect(parseMappings("a.json", text)).toBeInstanceOf(Array);
          } catch (error) {
            expect(error).toBeInstanceOf(IntakeError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
