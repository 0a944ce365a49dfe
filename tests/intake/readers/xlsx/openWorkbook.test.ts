import ExcelJS from "exceljs";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { IntakeError, type RawCell } from "../../../../src/intake";
import { openWorkbook } from "../../../../src/intake/readers/xlsx/openWorkbook";
import { defaultLimits } from "../../../../src/intake/readers/xlsx/parts";

/** Files come from a writer that shares no code with the reader. */
async function written(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function rowsOf(bytes: Uint8Array, index = 0): Promise<{ row: number; cells: readonly RawCell[] }[]> {
  const workbook = openWorkbook("book.xlsx", bytes);
  const rows: { row: number; cells: readonly RawCell[] }[] = [];
  for await (const block of workbook.rows(workbook.tables[index]!)) {
    rows.push(...block.rows.map((cells, i) => ({ row: block.firstRowNumber + i, cells })));
  }
  return rows;
}

const day = (iso: string) => new Date(`${iso}Z`);

describe("openWorkbook: values", () => {
  it("reads text, numbers, dates, booleans, results of formulas and error values", async () => {
    const bytes = await written((workbook) => {
      const sheet = workbook.addWorksheet("Data");
      sheet.addRow(["客户 & <b>", { richText: [{ text: "rich " }, { text: "text" }] }, "  kept  "]);
      sheet.addRow([1.5, true, day("2024-03-05T00:00"), day("2024-03-05T12:00")]);
      sheet.addRow([
        { formula: "1+1", result: 2 },
        { formula: "1/0", result: { error: "#DIV/0!" } },
        { error: "#REF!" },
      ]);
      sheet.addRow([
        { formula: "A1", result: "shown" },
        { text: "link", hyperlink: "https://example.com" },
      ]);
    });
    // 2024-03-05 is 45356 in Excel
    expect((await rowsOf(bytes)).map(({ cells }) => cells)).toEqual([
      ["客户 & <b>", "rich text", "  kept  "],
      [1.5, true, 45_356, 45_356.5],
      [2, "#DIV/0!", "#REF!"],
      ["shown", "link"],
    ]);
  });

  it("reads dates of the 1904 system as what they show", async () => {
    const fill = (date1904: boolean) => (workbook: ExcelJS.Workbook) => {
      workbook.properties.date1904 = date1904;
      workbook.addWorksheet("Data").addRow([day("2024-03-05T00:00"), 45_356]);
    };
    const expected = [{ row: 1, cells: [45_356, 45_356] }];
    expect(await rowsOf(await written(fill(false)))).toEqual(expected);
    expect(await rowsOf(await written(fill(true)))).toEqual(expected);
  });

  it("keeps row numbers over blank rows, in blocks", async () => {
    const bytes = await written((workbook) => {
      const sheet = workbook.addWorksheet("Data");
      sheet.getCell("B3").value = "first";
      sheet.getCell("A2500").value = "last";
    });
    const rows = await rowsOf(bytes);
    expect(rows[0]).toEqual({ row: 3, cells: [null, "first"] });
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 2498 }, (_, i) => i + 3));
    expect(rows.at(-1)).toEqual({ row: 2500, cells: ["last"] });
  });
});

describe("openWorkbook: tables", () => {
  const fill = (workbook: ExcelJS.Workbook) => {
    const sheet = workbook.addWorksheet("Orders & more");
    sheet.getCell("A1").value = "Title above";
    const columns = [{ name: "Customer" }, { name: "Amount" }];
    sheet.addTable({
      name: "tblOrders",
      ref: "B3",
      headerRow: true,
      columns,
      rows: [
        ["Eva", 5],
        ["Bo", 6],
      ],
    });
    sheet.getCell("B8").value = "a note below";
    workbook.addWorksheet("成本").addRow(["类别", "金额"]);
    workbook.addWorksheet("Hidden", { state: "veryHidden" }).addRow(["x"]);
  };

  it("offers worksheet tables before ranges, in the order of the sheets", async () => {
    expect(openWorkbook("book.xlsx", await written(fill)).tables).toEqual([
      {
        sheet: "Orders & more",
        sheetIndex: 0,
        hidden: false,
        table: "tblOrders",
        range: { firstRow: 3, firstColumn: 2, lastRow: 5, lastColumn: 3 },
      },
      { sheet: "成本", sheetIndex: 1, hidden: false },
      { sheet: "Hidden", sheetIndex: 2, hidden: true },
    ]);
  });

  it("reads of a worksheet table its own cells alone", async () => {
    expect(await rowsOf(await written(fill))).toEqual([
      { row: 3, cells: ["Customer", "Amount"] },
      { row: 4, cells: ["Eva", 5] },
      { row: 5, cells: ["Bo", 6] },
    ]);
  });
});

describe("openWorkbook: files that are no good are refused", () => {
  const refused = (code: "old-workbook" | "broken-workbook" | "workbook-too-large") =>
    new IntakeError(code, { name: "book.xlsx" });
  const small = written((workbook) => workbook.addWorksheet("Data").addRow(["a", 1]));

  it("an old workbook, or one with a password", () => {
    const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(() => openWorkbook("book.xlsx", bytes)).toThrow(refused("old-workbook"));
  });

  it.each([
    { what: "no zip", bytes: strToU8("PK\u0003\u0004 and then nothing") },
    { what: "a zip without a workbook", bytes: zipSync({ "a.txt": strToU8("hello") }) },
    { what: "nothing", bytes: new Uint8Array(0) },
  ])("$what", ({ bytes }) => {
    expect(() => openWorkbook("book.xlsx", bytes)).toThrow(refused("broken-workbook"));
  });

  it("a part that is damaged", async () => {
    const parts = unzipSync(await small);
    const broken = zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8("<worksheet><sheetData><row><c r='A1'") });
    const packed = (await small).slice();
    packed.fill(7, 200, 400);
    await expect(rowsOf(packed)).rejects.toThrow(IntakeError);
    expect(await rowsOf(broken).catch((error: unknown) => error)).toSatisfy(
      (result) => result instanceof IntakeError || Array.isArray(result),
    );
  });

  it("a small file that unpacks to a large one, whatever it says of its size", async () => {
    const parts = unzipSync(await small);
    const bomb = zipSync({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(50_000_000).fill(32) });
    expect(() => openWorkbook("book.xlsx", bomb)).toThrow(refused("workbook-too-large"));
    const view = new DataView(bomb.buffer);
    for (let i = 0; i + 28 < bomb.length; i++) {
      const isDirectory = view.getUint32(i, true) === 0x02014b50;
      if (isDirectory && view.getUint32(i + 24, true) === 50_000_000) view.setUint32(i + 24, 1000, true);
    }
    await expect(rowsOf(bomb)).rejects.toThrow(refused("broken-workbook"));
  });

  it("more entries, bytes or cells than we hold", async () => {
    const bytes = await small;
    for (const limit of [{ entries: 3 }, { unpackedBytes: 100 }]) {
      expect(() => openWorkbook("book.xlsx", bytes, { ...defaultLimits, ...limit })).toThrow(
        refused("workbook-too-large"),
      );
    }
    const workbook = openWorkbook("book.xlsx", bytes, { ...defaultLimits, cells: 2 });
    await expect(workbook.rows(workbook.tables[0]!).next()).rejects.toThrow(refused("workbook-too-large"));
  });

  it("entities that a document defines itself stay as they are", async () => {
    const parts = unzipSync(await small);
    const xml = new TextDecoder().decode(parts["xl/workbook.xml"]).replace(/^<\?xml[^>]*>/, "");
    const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const hostile = zipSync({ ...parts, "xl/workbook.xml": strToU8(doctype + xml.replace('"Data"', '"&b;"')) });
    expect(openWorkbook("book.xlsx", hostile).tables.map(({ sheet }) => sheet)).toEqual(["&b;"]);
  });

  it("any damage gives rows or a refusal of ours, in time", async () => {
    const bytes = await small;
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const copy = bytes.slice();
        for (const [at, value] of changes) copy[at] = value;
        const result = await rowsOf(copy).catch((error: unknown) => error);
        expect(Array.isArray(result) || result instanceof IntakeError).toBe(true);
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});
