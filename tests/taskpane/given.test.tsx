// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { tablesOfFile, tablesOfText } from "../../src/taskpane/given/givenTables";
import { withGiven } from "../../src/taskpane/given/givenWorkbook";
import { fakeWorkbook, ledger } from "./fakeWorkbook";
import { renderPane } from "./renderPane";

const csv = "Order date,Customer ID,Amount\n2025-01-05,C001,120\n2025-02-05,C002,80.50\n";

describe("tablesOfText", () => {
  it("takes two tables apart that blank lines separate", () => {
    const tables = tablesOfText(`${csv}\n\n\nMonth\tCost category\tAmount\n2025-01\tRent\t60\n`, "Pasted");
    expect(tables.map(({ name }) => name)).toEqual(["Pasted", "Pasted (2)"]);
  });

  it("refuses nothing but blanks", () => {
    expect(() => tablesOfText(" \n \n", "Pasted")).toThrow(expect.objectContaining({ code: "empty-table" }));
  });
});

describe("tablesOfFile", () => {
  it("reads Chinese text in GBK", async () => {
    // "客户" in GBK is BF CD BB A7 (GB 2312 table)
    const bytes = new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0x41, 0x0a, 0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0x31, 0x0a]);
    const [table] = await tablesOfFile("a.csv", bytes);
    expect(table!.rows[0]).toEqual(["客户", "A"]);
  });

  it("reads each sheet of a workbook", async () => {
    const file = new ExcelJS.Workbook();
    file.addWorksheet("Orders").addRows([
      ["Order date", "Customer ID", "Amount"],
      [45662, "C001", 120],
    ]);
    file.addWorksheet("Costs", { state: "hidden" }).addRows([
      ["Date", "Cost category", "Amount"],
      [45662, "Rent", 60],
    ]);
    const tables = await tablesOfFile("book.xlsx", new Uint8Array(await file.xlsx.writeBuffer()));
    expect(tables.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["book.xlsx › Orders", false],
      ["book.xlsx › Costs", true],
    ]);
    expect(tables[0]!.rows[1]).toEqual([45662, "C001", 120]);
  });
});

describe("withGiven", () => {
  it("reads given tables as those of the workbook, and forgets them on request", async () => {
    const workbook = withGiven(fakeWorkbook([ledger]));
    workbook.give(tablesOfText(csv, "Pasted"));
    const [, source] = await workbook.findSources();
    expect(source).toMatchObject({ sheet: "Pasted", address: "A1:C3", given: true });
    expect(await workbook.readRows(source!, 1, 1)).toEqual([["2025-01-05", "C001", "120"]]);
    workbook.takeBack(source!);
    expect(await workbook.findSources()).toHaveLength(1);
    expect(await workbook.refresh(source!)).toBeUndefined();
  });
});

describe("the pane", () => {
  const click = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));

  it("builds a report from a pasted table alone, and says where rows came from without a link", async () => {
    const workbook = fakeWorkbook([]);
    renderPane(workbook);
    await screen.findByText("No table found yet");
    fireEvent.change(screen.getByLabelText("Paste a table"), { target: { value: `${csv}soon,C003,7\n` } });
    await click("Use text");
    await screen.findByText("Pasted table");
    await click("Build report");
    await screen.findByRole("heading", { name: "Report built" });
    expect(workbook.written).toHaveLength(1);
    expect(screen.getByText("Row 4: soon").closest("button, a")).toBeNull();
  });

  it("takes chosen files, refuses what is no table with a sentence, and removes one again", async () => {
    renderPane(fakeWorkbook([ledger]));
    await click("Add tables from text or files");
    const files = document.querySelector<HTMLInputElement>("input[type=file]")!;
    fireEvent.change(files, { target: { files: [new File([csv], "orders.csv")] } });
    await screen.findByText("orders.csv");
    fireEvent.change(files, { target: { files: [new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], "old.xls")] } });
    expect((await screen.findByRole("alert")).textContent).toContain("old.xls is a workbook of the old .xls format");
    await click("Remove table");
    await waitFor(() => expect(screen.queryByText("orders.csv")).toBeNull());
  });
});
