import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openWorkbook, readCells } from "../oracle/readCells";
import { ledger, orders, run, runJson, workspace } from "./workspace";

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace();
});
afterEach(() => here.remove());

const sheetsIn = async (path: string) => (await openWorkbook(readFileSync(path))).worksheets;
/** Those that can be seen; what a refresh has to know stands on one more, which nobody sees. */
const sheetNames = async (path: string) =>
  (await sheetsIn(path)).filter(({ state }) => state === "visible").map(({ name }) => name);

describe("report: from files to a workbook", () => {
  it("builds the report from orders and ledger, and says what was read and that it ties", async () => {
    const out = here.path("report.xlsx");
    const { code, ...summary } = await runJson(
      ...["--data", here.file("orders.csv", orders), "--data", here.file("ledger.csv", ledger), "--out", out],
    );
    expect(code).toBe(0);
    expect(summary.file).toBe(out);
    expect(summary.sources).toMatchObject([
      { file: "orders.csv", role: "orders", rowsSeen: 4, rowsRead: 4, rowsUnassigned: 1, amount: 29.5, preset: null },
      { file: "ledger.csv", role: "ledger", rowsSeen: 3, rowsRead: 2, amount: 15.75 },
    ]);
    expect(summary.sources[0]!.columns.map(({ title, field }) => [title, field])).toEqual([
      ["Customer", "customer"],
      ["Date", "date"],
      ["Amount", "amount"],
      ["Order no", "orderId"],
    ]);
    expect(summary.totals).toMatchObject({ cost: 15.75, allocated: 15.75, unallocated: 0, customers: 2 });
    expect(summary.tieOuts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["ledger", "ledgerRead", "revenueRead", "customers", "rowsRead", "statedTotal"]),
    );
    expect(summary.tieOuts.map(({ difference }) => difference)).toEqual(summary.tieOuts.map(() => 0));
    expect(summary.charts.length).toBeGreaterThanOrEqual(2);
    expect(await sheetNames(out)).toEqual(summary.sheets);
    const hidden = (await sheetsIn(out)).filter(({ state }) => state !== "visible");
    expect(hidden.map(({ name, state }) => [name.split(" ", 2).join(" "), state])).toEqual([
      ["CLC state", "veryHidden"],
    ]);
    expect(readdirSync(here.folder).sort()).toEqual(["ledger.csv", "orders.csv", "report.xlsx"]);
  });

  it("works without a ledger, and says what a ledger would add", async () => {
    const { code, totals, warnings } = await runJson("--data", here.file("orders.csv", orders));
    expect(code).toBe(0);
    expect(totals).toMatchObject({ revenue: 29.5, cost: 0 });
    expect(warnings.find(({ kind }) => kind === "no-ledger")?.text).toMatch(/cost/i);
  });

  it("reads the tables of a folder, packed ones too, and skips what is no table of ours", async () => {
    here.file("orders.csv.gz", gzipSync(orders));
    here.file("ledger.txt", ledger.replaceAll(",", "\t"));
    here.file("notes.txt", "hello world\n");
    here.file("book.xls", "x");
    here.file("~$open.xlsx", "x");
    here.file("picture.png", "x");
    const { sources, warnings } = await runJson("--data", here.folder);
    expect(sources.map(({ file }) => file)).toEqual(["ledger.txt", "orders.csv.gz"]);
    expect(warnings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["skipped-workbook", "skipped-file"]));
  });

  it("appends files of one role, and counts the same content once unless told otherwise", async () => {
    const files = [
      here.file("a.csv", orders),
      here.file("b.csv", orders.replaceAll("T", "S")),
      here.file("c.csv", orders),
    ];
    const { totals, warnings } = await runJson(...files);
    expect(totals.revenue).toBe(59);
    expect((await runJson(...files, "--keep-copies")).totals.revenue).toBe(88.5);
    const texts = Object.fromEntries(warnings.map(({ kind, text }) => [kind, text]));
    expect(texts["appended"]).toContain("a.csv, b.csv");
    expect(texts["same-content"]).toMatch(/c\.csv has the same content as a\.csv and was left out/);
  });

  it("obeys --as-of, --period-start, --columns and --date-order", async () => {
    const file = here.file("plain.csv", "x,Eva,03/04/2024,10\nx,Bo,04/05/2024,20\nx,Bo,05/06/2024,40\n");
    const { code, ...summary } = await runJson(
      ...["--data", file, "--columns", "note,customer,date,amount", "--date-order", "dmy"],
      ...["--as-of", "2024-05-31", "--period-start", "2024-05-01"],
    );
    expect(code).toBe(0);
    expect(summary).toMatchObject({ asOf: "2024-05-31", period: { start: "2024-05-01" } });
    expect(summary.totals.revenue).toBe(20);
    expect(summary.sources[0]!.exclusions).toMatchObject([{ reason: "after-as-of", count: 1, amount: 40 }]);
  });

  it("names the columns of one file among several", async () => {
    const plain = here.file("plain.csv", "Eva,2024-01-05,10\nBo,2024-01-06,20\n");
    const { code, sources } = await runJson(
      ...[plain, here.file("ledger.csv", ledger), "--columns", "plain.csv=customer,date,amount"],
    );
    expect(code).toBe(0);
    expect(sources.map(({ role }) => role)).toEqual(["orders", "ledger"]);
  });

  it("writes the report in the language asked for, with values only if asked", async () => {
    const file = here.file("orders.csv", orders);
    const [english, chinese] = [here.path("en.xlsx"), here.path("zh.xlsx")];
    await run("--data", file, "--out", english);
    const { result } = await run("--data", file, "--out", chinese, "--lang", "zh-TW", "--values-only");
    expect(result).toContain("報告已寫入");
    expect(await sheetNames(chinese)).not.toEqual(await sheetNames(english));
    const formulas = async (path: string) =>
      [...(await readCells(readFileSync(path))).values()].filter(({ formula }) => formula).length;
    expect(await formulas(english)).toBeGreaterThan(20);
    expect(await formulas(chinese)).toBe(0);
  });

  it("uses the stage model asked for, and names the ones there are", async () => {
    const file = here.file("orders.csv", orders);
    const out = here.path("stages.xlsx");
    expect((await run("--data", file, "--out", out, "--stage-model", "m4b")).code).toBe(0);
    const texts = [...(await readCells(readFileSync(out))).values()].map(({ value }) => value);
    expect(texts).toContain("Decline");
    const { code, message } = await run("--data", file, "--stage-model", "m9");
    expect(code).toBe(2);
    expect(message).toContain("m5a, m3a, m3b");
  });

  it("says of a file with titles alone that there is no row", async () => {
    const { code, message } = await run("--data", here.file("orders.csv", "Customer,Date,Amount\n"), "--json");
    expect(code).toBe(3);
    expect(message).toContain("No order could be read from orders.csv (no row below the titles).");
  });

  it("is the same workbook for the same inputs", async () => {
    const file = here.file("orders.csv", orders);
    await run("--data", file, "--out", here.path("a.xlsx"));
    await run("--data", file, "--out", here.path("b.xlsx"));
    expect(readFileSync(here.path("a.xlsx")).equals(readFileSync(here.path("b.xlsx")))).toBe(true);
  });

  it("prints its help, which names every option", async () => {
    const { code, result } = await run("--help");
    expect(code).toBe(0);
    const options = [
      "data",
      "columns",
      "date-order",
      "decimal",
      "encoding",
      "rules",
      "as-of",
      "period-start",
      "currency",
      "title",
      "lang",
    ];
    for (const option of [...options, "values-only", "out", "force", "json"]) expect(result).toContain(`--${option}`);
  });
});

describe("report: what was cleaned", () => {
  const dirty = "客户,日期,金额\n甲,2024年1月5日,￥1.2万\nＢ,2024-02-06,5\n";

  it("is counted in words, and listed cell by cell in the object", async () => {
    const file = here.file("orders.csv", dirty);
    const { sources } = await runJson("--data", file);
    expect(sources[0]!.diary).toMatchObject([
      { rule: "width", count: 2 },
      { rule: "date-text", examples: [{ row: 2, column: "日期", raw: "2024年1月5日", clean: "2024-01-05" }] },
      { rule: "currency", examples: [{ row: 2, column: "金额", raw: "￥1.2万", clean: 12_000 }] },
      { rule: "cell-unit", changed: true, count: 1 },
    ]);
    const { result } = await run("--data", file, "--out", here.path("a.xlsx"));
    expect(result).toContain("cleaned: dates written in other ways: 1 (rows 2)");
    expect(readFileSync(file, "utf8")).toBe(dirty);
  });

  it("can be switched off rule by rule", async () => {
    const file = here.file("orders.csv", dirty);
    const { sources } = await runJson("--data", file, "--rules", "no-cell-unit");
    expect(sources[0]).toMatchObject({ rowsRead: 1, exclusions: [{ reason: "unreadable-amount", count: 1 }] });
    expect((await run("--data", file, "--rules", "no-soap")).message).toContain("--rules: “no-soap” is not possible");
  });
});

describe("report: a total that does not tie", () => {
  it("is shown with its difference, and the exit code is 3", async () => {
    const files = [here.file("orders.csv", orders), here.file("ledger.csv", ledger.replace("15.75", "16.00"))];
    const { code, tieOuts, message } = await runJson(...files);
    expect(code).toBe(3);
    expect(tieOuts.filter(({ difference }) => difference !== 0)).toEqual([
      {
        name: "statedTotal",
        counts: false,
        source: "ledger.csv",
        row: 4,
        expected: 16,
        actual: 15.75,
        difference: -0.25,
      },
    ]);
    expect(message).toContain("Not every total ties");
  });
});

describe("report: nothing is overwritten, nothing is half written", () => {
  it("leaves an existing file as it is, unless forced", async () => {
    const file = here.file("orders.csv", orders);
    const out = here.file("report.xlsx", "mine");
    const refused = await run("--data", file, "--out", out);
    expect(refused).toMatchObject({ code: 2, result: "" });
    expect(refused.message).toContain("--force");
    expect(readFileSync(out, "utf8")).toBe("mine");
    expect((await run("--data", file, "--out", out, "--force")).code).toBe(0);
    expect(readFileSync(out, "utf8").slice(0, 2)).toBe("PK");
  });

  it("never writes over its own input", async () => {
    const input = here.file("orders.xlsx", orders);
    const { code } = await run("--data", input, "--out", input, "--force");
    expect(code).toBe(2);
    expect(readFileSync(input, "utf8")).toBe(orders);
  });

  it("leaves nothing behind where it cannot write, and the exit code is 3", async () => {
    const file = here.file("orders.csv", orders);
    mkdirSync(here.path("taken.xlsx"));
    const { code, message } = await run("--data", file, "--out", here.path("taken.xlsx"), "--force");
    expect(code).toBe(3);
    expect(message).toContain("taken.xlsx could not be written");
    expect(readdirSync(here.folder).sort()).toEqual(["orders.csv", "taken.xlsx"]);
  });

  it("writes no workbook with --json alone", async () => {
    const { file } = await runJson("--data", here.file("orders.csv", orders));
    expect(file).toBeNull();
    expect(existsSync("lifecycle-cost-report.xlsx")).toBe(false);
  });
});
