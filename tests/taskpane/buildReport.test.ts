import { describe, expect, it } from "vitest";
import { translator } from "../../src/i18n";
import type { BuildProgress } from "../../src/taskpane/buildProgress";
import { buildReport } from "../../src/taskpane/buildReport";
import { proposeChoices } from "../../src/taskpane/choices";
import type { PaneError } from "../../src/taskpane/errors";
import { isAsked } from "../../src/taskpane/questions/tableQuestions";
import { isCancelled } from "../../src/taskpane/explain";
import { noSettings, type Settings } from "../../src/taskpane/settings";
import { fakeWorkbook, ledger, orders, type FakeSheet, type FakeWorkbook } from "./fakeWorkbook";

interface Run {
  readonly settings?: Partial<Settings>;
  readonly controller?: AbortController;
  readonly onProgress?: (progress: BuildProgress) => void;
  /** Happens after the tables were chosen. */
  readonly meanwhile?: (workbook: FakeWorkbook) => void;
}

async function build(sheets: readonly FakeSheet[], run: Run = {}) {
  const workbook = fakeWorkbook(sheets);
  const choices = proposeChoices(await workbook.findSources());
  run.meanwhile?.(workbook);
  const steps: BuildProgress[] = [];
  const result = await buildReport({
    workbook,
    choices,
    settings: { ...noSettings, ...run.settings },
    template: undefined,
    now: new Date(2025, 5, 30, 12),
    t: translator("en"),
    signal: (run.controller ?? new AbortController()).signal,
    onProgress: (progress) => {
      steps.push(progress);
      run.onProgress?.(progress);
    },
  });
  if (isAsked(result)) throw new Error(`asked: ${JSON.stringify(result)}`);
  return { workbook, result, steps };
}

/** Orders of many rows over two years, two customers in turn. */
function manyOrders(count: number): FakeSheet {
  const rows = Array.from({ length: count }, (_, index) => [45_000 + (index % 700), `C${index % 2}`, 10]);
  return { name: "Many", table: "Many", rows: [["Order date", "Customer ID", "Amount"], ...rows] };
}

describe("buildReport", () => {
  it("writes every planned sheet, and says what was read and left out", async () => {
    const { workbook, result } = await build([orders, ledger]);
    expect(workbook.written).toHaveLength(1);
    const keys = workbook.written[0]!.sheets.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(["cover", "stages", "customers", "definitions"]));
    expect(result.sheets.map(({ id }) => id)).toEqual(keys.map((key) => `made-${key}`));
    const [sales, costs] = result.sources.map(({ table }) => table.record);
    expect(sales).toMatchObject({
      rowsSeen: 8,
      rowsRead: 7,
      amount: 650,
      rowsUnassigned: 1,
      name: "Orders (Sales 2025)",
    });
    expect(sales!.exclusions).toEqual([
      { reason: "unreadable-date", count: 1, amount: 40, examples: [{ row: 6, column: "Order date", value: "soon" }] },
    ]);
    expect(costs).toMatchObject({ rowsSeen: 4, rowsRead: 4, amount: 335.25 });
    const { checks } = result.data;
    expect(checks.map(({ name }) => name)).toEqual(expect.arrayContaining(["rowsRead", "revenueRead", "ledgerRead"]));
    expect(checks.filter(({ difference }) => difference !== 0)).toEqual([]);
  });

  it("builds without a ledger", async () => {
    const { result } = await build([orders]);
    expect(result.data.costs).toBeUndefined();
    expect(result.data.checks.map(({ name }) => name)).not.toContain("ledgerRead");
  });

  it("leaves out and lists what is later than the as-of date", async () => {
    const { result } = await build([orders, ledger], { settings: { asOf: "2025-04-03" } });
    const { exclusions } = result.sources[0]!.table.record;
    expect(exclusions.find(({ reason }) => reason === "after-as-of")).toMatchObject({ count: 3, amount: 189.5 });
  });

  it("writes no formula where only values are wanted", async () => {
    const live = await build([orders, ledger]);
    const values = await build([orders, ledger], { settings: { valuesOnly: true } });
    expect(JSON.stringify(live.workbook.written)).toContain('"formula":');
    expect(JSON.stringify(values.workbook.written)).not.toContain('"formula":');
  });

  it("reads in blocks of 20,000 rows at most, and counts rows without the titles", async () => {
    const { steps, result } = await build([manyOrders(45_000)]);
    const reading = steps.filter(({ step }) => step === "reading");
    expect(reading.map(({ done }) => done)).toEqual([0, 19_999, 39_999, 45_000]);
    expect(new Set(reading.map(({ total }) => total))).toEqual(new Set([45_000]));
    expect(result.sources[0]!.table.record.amount).toBe(450_000);
  });

  it("names each sheet while it is written", async () => {
    const { steps, result } = await build([orders]);
    expect(steps.flatMap(({ step, name }) => (step === "writing" ? name! : []))).toEqual(
      result.sheets.map(({ name }) => name),
    );
  });

  it("stops at a cancel between two blocks, before anything is written", async () => {
    const controller = new AbortController();
    const workbook = build([manyOrders(45_000)], {
      controller,
      onProgress: ({ done }) => done > 0 && controller.abort(),
    });
    await expect(workbook).rejects.toSatisfy(isCancelled);
  });

  it("reads the rows that were added since the table was found", async () => {
    const { result } = await build([orders], {
      meanwhile: (workbook) => {
        workbook.sheets = [{ ...orders, rows: [...orders.rows, ["SO-9", 45810, "C009", "Shop", 11]] }];
      },
    });
    expect(result.sources[0]!.table.record.amount).toBe(661);
  });

  it.each<[PaneError["code"], (workbook: FakeWorkbook) => void]>([
    ["source-gone", (workbook) => (workbook.sheets = [])],
    [
      "source-changed",
      (workbook) => (workbook.sheets = [{ ...orders, rows: orders.rows.map((row) => [...row].reverse()) }]),
    ],
    ["no-orders", (workbook) => (workbook.sheets = [{ ...orders, rows: [orders.rows[0]!, orders.rows[5]!] }])],
  ])("refuses with %s", async (code, meanwhile) => {
    const refused = build([orders], { meanwhile });
    await expect(refused).rejects.toMatchObject({ name: "PaneError", code });
  });

  it("says which cell it cannot take: the place behind an amount in a second currency", async () => {
    const mixed = orders.rows.map(([no, ...rest], index) => [
      no!,
      ...rest.slice(0, 3),
      index === 0 ? "Amount" : index === 3 ? "€ 5.50" : "£ 7.25",
    ]);
    const refused = build([{ ...orders, rows: mixed }]);
    await expect(refused).rejects.toMatchObject({ code: "unreadable", place: { line: 4, column: 4 } });
  });
});
