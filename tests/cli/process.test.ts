import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Summary } from "../../src/cli/summary";
import { sharedFile } from "../intake/sharedData";
import { orders, workspace } from "./workspace";

const command = ["--import", "tsx", "src/cli/report.ts"];
/** A process of its own, on a machine that may be busy. */
const patience = 120_000;

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace();
});
afterEach(() => here.remove());

function report(...args: string[]) {
  return spawnSync(process.execPath, [...command, ...args], { encoding: "utf8", maxBuffer: 1e8 });
}

describe("the command as a process", () => {
  it("prints one JSON object, messages apart, and exits with 0", { timeout: patience }, () => {
    const { status, stdout, stderr } = report("--json", "--data", here.file("orders.csv", orders));
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as Summary).totals.revenue).toBe(29.5);
    expect(stderr).toContain("Reading orders.csv");
  });

  it("says in one line that its output cannot be written", { timeout: patience }, () => {
    const full = openSync("/dev/full", "w");
    const args = [...command, "--json", "--data", here.file("orders.csv", orders)];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", full, "pipe"] });
    closeSync(full);
    expect(status).toBe(3);
    expect(stderr).toMatch(/Standard output cannot be written: ENOSPC\.\n$/);
  });

  it("exits with 2 for wrong use", { timeout: patience }, () => {
    const { status, stdout, stderr } = report("--data");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^--data is given wrongly.*\n$/);
  });

  it("leaves no file behind when it is interrupted", { timeout: patience }, async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `C${i},2024-03-05,${i}.50`).join("\n");
    const file = here.file("orders.csv", `Customer,Date,Amount\n${rows}\n`);
    const out = here.path("report.xlsx");
    const child = spawn(process.execPath, [...command, "--data", file, "--out", out]);
    child.stderr.on("data", (text: Buffer) => {
      if (text.toString().includes("Writing")) child.kill("SIGINT");
    });
    await new Promise((resolve) => child.on("exit", resolve));
    // whether it was stopped in time or not, the file is whole or not there
    expect(readdirSync(here.folder).filter((name) => name !== "report.xlsx")).toEqual(["orders.csv"]);
    if (existsSync(out)) expect(readFileSync(out).subarray(-22, -18).toString("latin1")).toBe("PK\u0005\u0006");
  });
});

const sample = sharedFile("cdnow/CDNOW_sample.txt");
const retail = sharedFile("online_retail/online_retail.csv.gz");

describe("public data through the command", () => {
  it.skipIf(sample === undefined)("CDNOW sample: 2,357 customers, revenue 244,091.94", { timeout: patience }, () => {
    const { status, stdout } = report("--json", "--data", sample!, "--out", here.path("cdnow.xlsx"));
    const { totals, sources, tieOuts, charts } = JSON.parse(stdout) as Summary;
    expect(status).toBe(0);
    expect(sources[0]).toMatchObject({ preset: "cdnow-sample", rowsRead: 6919, exclusions: [] });
    expect(totals).toMatchObject({ customers: 2357, customerDays: 6696, revenue: 244091.94 });
    expect(tieOuts.every(({ difference }) => difference === 0)).toBe(true);
    expect(charts.length).toBeGreaterThanOrEqual(2);
  });

  it.skipIf(retail === undefined)("Online Retail: 541,909 lines, net 9,747,747.93", { timeout: patience }, () => {
    const { status, stdout, stderr } = report("--json", "--data", retail!, "--out", here.path("retail.xlsx"));
    const { totals, sources } = JSON.parse(stdout) as Summary;
    expect(status).toBe(0);
    expect(sources[0]).toMatchObject({ rowsRead: 541909, rowsUnassigned: 135080 });
    expect(totals.revenue).toBeCloseTo(9747747.93, 2);
    expect(stderr).toMatch(/Reading online_retail\.csv\.gz: 5\d\d,\d{3} rows \(\d+ %\)/);
  });
});
