import { afterEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import { type RefreshOptions, refreshReport, takenNames, writePlan } from "../../../../src/writers/excel";
import { translator } from "../../../../src/i18n";
import { reportPlan, withOrphans } from "../../../../src/report";
import { companyData } from "../../../report/fixture";
import { openWorkbook } from "../openWorkbook";
import { customersPlan } from "./customersPlan";
import { build, refresh, seenDump } from "./refreshed";

let opened: OpenedHost;

afterEach(() => opened.dispose());

const megabyte = 1_000_000;

describe("a refresh on the web, where a request may have 5 MB", () => {
  it("takes at most 40 syncs and one for 4 MB more, however many rows there are", async () => {
    opened = openWorkbook({ platform: "web" });
    const customers = (count: number, revenue: number) =>
      customersPlan(
        Array.from({ length: count }, (_, index) => ({ name: `Customer ${index}`, revenue: revenue + index, cost: 1 })),
      );
    await build(customers(4000, 10));
    opened.host.resetLog();
    const plan = customers(5000, 20);
    await refresh(plan);
    const { syncs, largestRequest, largestResponse } = opened.host.log;
    const payload = JSON.stringify(plan).length;
    console.info(`${syncs} syncs, largest request ${largestRequest}, largest response ${largestResponse}`);
    expect(syncs).toBeLessThanOrEqual(40 + payload / (4 * megabyte));
    expect(Math.max(largestRequest, largestResponse)).toBeLessThan(5 * megabyte);
  }, 60_000);
});

describe("the report of a company", () => {
  it("is refreshed with the same inputs: nothing changes but the run log", async () => {
    opened = openWorkbook();
    const t = translator("en");
    const run = (when: number) => ({ when, who: "Ann" });
    await writePlan(reportPlan(companyData(), t, undefined, run(45_900.5)), { report: "stages", build: "b1" });
    const before = await seenDump(opened);
    opened.host.resetLog();
    const taken = await takenNames("stages");
    const options: RefreshOptions = {
      ...{ report: "stages", build: "r1" },
      withOrphans: (plan, orphans) => withOrphans(plan, orphans, { t, taken }),
      decide: () => expect.unreachable("nothing to ask"),
    };
    await refreshReport(reportPlan(companyData(), t, taken, run(45_930.5)), options);
    const { syncs, largestRequest } = opened.host.log;
    console.info(`${syncs} syncs, largest request ${largestRequest}`);
    expect(syncs).toBeLessThanOrEqual(40);
    const after = await seenDump(opened);
    const withoutLog = ({ sheets, names }: typeof before) => ({
      sheets: sheets.filter(({ name }) => name !== "Run log"),
      names: names.filter(({ formula }) => !formula.includes("Run log")),
    });
    expect(withoutLog(after)).toEqual(withoutLog(before));
    const log = after.sheets.find(({ name }) => name === "Run log");
    expect([log?.cells["A6"]?.value, log?.cells["A7"]?.value]).toEqual([45_900.5, 45_930.5]);
  }, 60_000);
});
