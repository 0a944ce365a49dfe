import { mkdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dataError } from "../../src/cli/dataFiles";
import { ledger, orders, run, workspace } from "./workspace";

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace();
});
afterEach(() => here.remove());

/** Runs what must be refused: one sentence, no result; the exit code says what was wrong. */
async function refused(expected: number, ...args: string[]): Promise<string> {
  const { code, result, message } = await run(...args);
  expect({ code, result }).toEqual({ code: expected, result: "" });
  return message.trim().split("\n").at(-1)!;
}

/** Bad arguments. */
const refusal = (...args: string[]) => refused(2, ...args);
/** Data that cannot be read. */
const dataRefusal = (...args: string[]) => refused(3, ...args);

describe("wrong use is refused with what to do", () => {
  it.each([
    { args: [], says: "No data given. Name your files or folder: --data orders.csv. See --help." },
    { args: ["--bogus"], says: "There is no option --bogus. See --help." },
    {
      args: ["--data", "x", "--as-of", "31.12.2024"],
      says: "--as-of: “31.12.2024” is not a date. Write it as 2024-12-31.",
    },
    {
      args: ["--data", "x", "--as-of", "2024-02-30"],
      says: "--as-of: “2024-02-30” is not a date. Write it as 2024-12-31.",
    },
    {
      args: ["--data", "x", "--date-order", "ymd"],
      says: "--date-order: “ymd” is not possible. Choose one of: dmy, mdy.",
    },
    { args: ["--data", "x", "--decimal", "."], says: "--decimal: “.” is not possible. Choose one of: point, comma." },
    { args: ["--data", "x", "--lang", "fr"], says: "--lang: “fr” is not possible. Choose one of: en, zh-CN, zh-TW." },
    { args: ["--data", "x", "--out", "x.csv"], says: "x.csv does not end in .xlsx. Give the report such a name." },
  ])("$args", async ({ args, says }) => {
    expect(await refusal(...args)).toBe(says);
  });

  it.each([["--as-of"], ["--json=yes"]])("%s without a value, or with one too many", async (arg) => {
    expect(await refusal("--data", "x", arg)).toContain(`${arg.split("=")[0]} is given wrongly`);
  });

  it("a folder to write to that is not there", async () => {
    const out = here.path("none/report.xlsx");
    expect(await refusal("--data", here.file("a.csv", orders), "--out", out)).toContain("There is no folder");
  });

  it("a period that would begin after the report's day", async () => {
    const file = here.file("a.csv", orders);
    expect(await refusal("--data", file, "--period-start", "2030-01-01", "--out", here.path("r.xlsx"))).toBe(
      "The period would begin on 2030-01-01, after its last day, 2024-03-08. Choose an earlier first day or a later day for the report.",
    );
  });

  it("with --json, as an object that programs can read", async () => {
    const { code, result, message } = await run("--json", "--data", here.path("none.csv"));
    expect(code).toBe(2);
    expect(JSON.parse(result)).toEqual({ error: message.trim(), exitCode: 2, questions: [] });
    const file = here.file("dates.csv", "Customer,Date,Amount\nEva,03/04/2024,5\nEva,05/06/2024,6\n");
    const asked = await run("--json", "--data", file);
    expect(asked.code).toBe(3);
    const { questions } = JSON.parse(asked.result) as { questions: unknown };
    expect(questions).toMatchObject([{ source: "dates.csv", column: "Date", options: ["dmy", "mdy"] }]);
  });

  it("a file with a longer name than there can be", async () => {
    const out = here.path(`${"x".repeat(260)}.xlsx`);
    expect(await dataRefusal("--data", here.file("a.csv", orders), "--out", out)).toContain("ENAMETOOLONG");
  });

  it("--columns for no file, or for one of several without saying which", async () => {
    const files = [here.file("a.csv", orders), here.file("b.csv", ledger)];
    expect(await refusal(...files, "--columns", "c.csv=date")).toContain("c.csv, which is not among the data");
    expect(await refusal(...files, "--columns", "date,amount")).toContain("say which one");
  });
});

describe("data that cannot be read are refused with what, where and what to do", () => {
  it.each([
    { what: "an empty file", content: "", says: "data.csv holds no rows" },
    { what: "blank lines", content: "\n\n,,\n", says: "data.csv holds no rows" },
    { what: "another table", content: "Name,Colour\nEva,blue\n", says: "looks like no table that is read here" },
    { what: "a missing column", content: "Customer,Date\nEva,2024-01-05\n", says: "no column was found for: amount" },
    { what: "only costs", content: ledger, says: "There are neither orders nor subscriptions among the data" },
    {
      what: "a web page",
      content: "<html><body><table><tr><td>1</td></tr></table></body></html>",
      says: "is a web page",
    },
    {
      what: "a profit and loss statement",
      content: "Account,Jan 2024,Feb 2024,Mar 2024\nSales,1,2,3\nAdvertising,1,1,1\n",
      says: "There are neither orders nor subscriptions among the data",
    },
    {
      what: "dates both ways",
      content: "Date,Amount\n03/04/2024,10\n",
      says: "Add --date-order dmy or --date-order mdy.",
    },
    {
      what: "numbers both ways",
      content: "Date;Amount\n2024-01-05;1.234\n",
      says: "Add --decimal point or --decimal comma.",
    },
    { what: "two currencies", content: "Date,Amount\n2024-01-05,$5\n2024-01-05,£5\n", says: "row 3: an amount in £" },
    {
      what: "an open quotation mark",
      content: 'Date,Amount\n2024-01-05,"5\n2024-01-05,6\n',
      says: "data.csv, row 2: a quotation",
    },
    {
      what: "no order that can be read",
      content: "Date,Amount\nsoon,5\n2024-01-05,much\n",
      says: "(date cannot be read, amount cannot be read)",
    },
    { what: "binary data", content: Uint8Array.from([0, 1, 2, 3, 0, 9]), says: "data.csv is not a text file" },
    {
      what: "an encoding of no kind",
      content: Uint8Array.from([0x61, 0xff, 0x2c, 0x81]),
      says: "The encoding of data.csv cannot be told",
    },
    {
      what: "garbled titles",
      content: "å®¢æˆ·,Date,Amount\nEva,2024-01-05,5\n",
      says: "“å®¢æˆ·” was garbled by a wrong encoding",
    },
    { what: "a workbook", content: "PK\u0003\u0004rest", says: "data.csv cannot be read as an .xlsx workbook" },
    { what: "half a .gz file", content: gzipSync(orders).subarray(0, 40), says: "damaged or incomplete as a .gz file" },
  ])("$what", async ({ content, says }) => {
    expect(await dataRefusal("--data", here.file("data.csv", content))).toContain(says);
  });

  it("a path that is not there, and a folder without tables", async () => {
    expect(await refusal("--data", here.path("none.csv"))).toBe(
      `${here.path("none.csv")} does not exist. Check the path after --data.`,
    );
    mkdirSync(here.path("empty"));
    expect(await refusal("--data", here.path("empty"))).toContain("holds no .xlsx, .csv, .txt or .tsv file");
  });

  it("a file that may not be read", () => {
    const denied = Object.assign(new Error("denied"), { code: "EACCES" });
    expect(dataError(denied, "a.csv")).toMatchObject({ code: "data-forbidden", details: { path: "a.csv" } });
  });

  it("in the language asked for", async () => {
    const file = here.file("data.csv", "Date,Amount\n03/04/2024,10\n");
    expect(await dataRefusal("--data", file, "--lang", "zh-CN")).toContain("既可能是日/月，也可能是月/日");
    expect(await refusal("--lang", "zh-TW")).toContain("沒有指定資料");
  });
});
