import { afterEach, beforeEach, expect, it } from "vitest";
import { translator } from "../../src/i18n";
import { webPayloadLimit } from "../../src/playground/host/conditions";
import type { BuildProgress } from "../../src/taskpane/buildProgress";
import { proposeChoices } from "../../src/taskpane/choices";
import { compute } from "../../src/taskpane/compute";
import { officeWorkbook } from "../../src/taskpane/host";
import { noSettings } from "../../src/taskpane/settings";
import { openWorkbook } from "../writers/excel/openWorkbook";

const rows = 100_000;
const patience = 120_000;

let opened: ReturnType<typeof openWorkbook>;
beforeEach(() => {
  opened = openWorkbook({ platform: "web" });
  const { cells, sheets } = opened.grid;
  const value = (content: string | number) => ({ value: content });
  const header = ["Customer", "Date", "Amount"].map(value);
  // the amounts are 1 to 100, a thousand times each; the days 2024-01-01 and the 359 that follow
  const lines = Array.from({ length: rows }, (_, i) => [`C${i % 5000}`, 45_292 + (i % 360), (i % 100) + 1].map(value));
  cells.write(sheets.ids()[0]!, { row: 0, column: 0, rows: rows + 1, columns: 3 }, [header, ...lines]);
  opened.host.resetLog();
}, patience);
afterEach(() => opened.dispose());

async function summarise(onProgress: (progress: BuildProgress) => void, signal = new AbortController().signal) {
  const choices = proposeChoices(await officeWorkbook.findSources());
  const given = { workbook: officeWorkbook, choices, settings: noSettings, template: undefined };
  return compute({ ...given, t: translator("en"), signal, onProgress });
}

it("reads and summarises 100,000 order rows block by block, telling how far it is", { timeout: patience }, async () => {
  const told: BuildProgress[] = [];
  const computed = await summarise((progress) => told.push(progress));
  if (!("facts" in computed)) throw new Error("a question was asked");
  expect(computed.sources[0]!.table.record).toMatchObject({ rowsRead: rows, amount: 5_050_000 });
  expect(computed.data.customers).toHaveLength(5000);

  const reading = told.filter(({ step }) => step === "reading");
  expect(reading.length).toBeGreaterThan(4);
  expect(reading.every(({ total }) => total === rows)).toBe(true);
  const done = reading.map((progress) => progress.done);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.at(-1)).toBe(rows);
  expect(told.at(-1)?.step).toBe("computing");
  expect(opened.host.log.largestResponse).toBeLessThan(webPayloadLimit);
});

it("stops within a block where the user cancels", { timeout: patience }, async () => {
  const stop = new AbortController();
  let last = 0;
  const reading = summarise(({ step, done }) => {
    if (step === "reading") last = done;
    if (last > 0) stop.abort();
  }, stop.signal);
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  expect(last).toBeLessThan(rows / 2);
});

it("stops before the summary where the user cancels then", { timeout: patience }, async () => {
  const stop = new AbortController();
  const computing = summarise(({ step }) => step === "computing" && stop.abort(), stop.signal);
  await expect(computing).rejects.toMatchObject({ name: "AbortError" });
});
