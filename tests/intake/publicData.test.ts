import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fileReader, isoDate, type ReadTable } from "../../src/intake";
import { sharedFile } from "./sharedData";

function readFile(path: string): ReadTable {
  const reader = fileReader({ name: path.replace(/.*\//, "") });
  const bytes = readFileSync(path);
  reader.push(path.endsWith(".gz") ? gunzipSync(bytes) : bytes);
  return reader.finish();
}

function orders(path: string) {
  const read = readFile(path);
  if (read.role !== "orders") throw new Error("not orders");
  const { customer, date } = read.table;
  const days = new Set(date.map((day, i) => customer[i]! * 1e6 + day));
  const span = [date.reduce((a, b) => Math.min(a, b)), date.reduce((a, b) => Math.max(a, b))].map(isoDate);
  return { ...read, days: days.size, span };
}

/** Half a million rows, on a machine that may be busy. */
const patience = 60_000;

const sample = sharedFile("cdnow/CDNOW_sample.txt");
const master = sharedFile("cdnow/CDNOW_master.txt");
const telco = sharedFile("telco/Telco-Customer-Churn.csv");
const retail = sharedFile("online_retail/online_retail.csv.gz");

describe("public data, read as their publishers count them", () => {
  it.skipIf(sample === undefined)("CDNOW sample: 2,357 customers, 6,919 rows, 6,696 customer-days, 244,091.94", () => {
    const { table, record, days, span } = orders(sample!);
    expect(record).toMatchObject({ rowsSeen: 6919, rowsRead: 6919, amount: 244091.94, exclusions: [] });
    expect(record.recognition.preset).toBe("cdnow-sample");
    expect(table.customers).toHaveLength(2357);
    expect(days).toBe(6696);
    expect(span).toEqual(["1997-01-01", "1998-06-30"]);
  });

  it.skipIf(master === undefined)("CDNOW: 69,659 purchases of 23,570 customers, 1997-01-01 to 1998-06-30", () => {
    const { table, record, span } = orders(master!);
    expect(record).toMatchObject({
      rowsRead: 69659,
      exclusions: [],
      recognition: { preset: "cdnow-master", headerRow: 0 },
    });
    expect(table.customers).toHaveLength(23570);
    expect(span).toEqual(["1997-01-01", "1998-06-30"]);
  });

  it.skipIf(retail === undefined)(
    "Online Retail: 541,909 lines, 135,080 without a customer, net 9,747,747.93",
    () => {
      const { table, record } = orders(retail!);
      expect(record).toMatchObject({ rowsRead: 541909, rowsUnassigned: 135080, exclusions: [] });
      expect(record.amount).toBeCloseTo(9747747.93, 2);
      expect(table.customers).toHaveLength(4372);
      expect(table.orderIds).toHaveLength(25900);
    },
    patience,
  );

  it.skipIf(telco === undefined)("Telco: 7,043 subscriptions, 1,869 ended, 11 without a bill, 16,056,168.70", () => {
    const { role, table, record } = readFile(telco!);
    if (role !== "subscriptions") throw new Error("not subscriptions");
    expect(record).toMatchObject({ rowsSeen: 7043, rowsRead: 7043, exclusions: [], rowsUnassigned: 0 });
    expect(record.amount).toBe(16056168.7);
    expect(record.recognition.questions).toBeUndefined();
    expect(table.ended.filter((flag) => flag === 1)).toHaveLength(1869);
    expect(table.ended.filter((flag) => flag === 0)).toHaveLength(7043 - 1869);
    expect(table.billed.filter(Number.isNaN)).toHaveLength(11);
    expect(record.diary).toMatchObject([{ rule: "blank-word", count: 11 }]);
    expect([...table.plans].sort()).toEqual(["Month-to-month", "One year", "Two year"]);
    expect([table.tenure[0], table.monthly[0], table.billed[0]]).toEqual([1, 29.85, 29.85]);
  });
});
