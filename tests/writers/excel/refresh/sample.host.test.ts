import { isDeepStrictEqual } from "node:util";
import { afterEach, expect, it } from "vitest";
import { translator } from "../../../../src/i18n";
import { webPayloadLimit } from "../../../../src/playground/host/conditions";
import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import { reportPlan, withOrphans, type ReportData } from "../../../../src/report";
import { refreshReport, takenNames, writePlan } from "../../../../src/writers/excel";
import { samplePlan } from "../../../report/samplePlan";
import { openWorkbook } from "../openWorkbook";
import { workbookCells } from "../workbookCells";
import { changed, oneIn } from "./sampleCompany";

/** Univer parses some thousand formulas one by one, for two builds and a refresh. */
const patience = 600_000;

/** 1 takes the whole company of 2,000 customers: the same, in some minutes. */
const share = Number(process.env.SAMPLE_SHARE ?? 20);

const t = translator("en");

let opened: OpenedHost;
afterEach(() => opened.dispose());

async function refreshWith(data: ReportData) {
  const taken = await takenNames("stages");
  const plan = reportPlan(data, t, taken);
  const result = await refreshReport(plan, {
    ...{ report: "stages", build: "r1" },
    withOrphans: (one, orphans) => withOrphans(one, orphans, { t, taken }),
    decide: () => expect.unreachable("nothing to ask"),
  });
  return { plan, result };
}

it(
  "brings the whole report of the sample company up to a corrected ledger and one more customer, in few syncs",
  { timeout: patience },
  async () => {
    const before = await samplePlan("en", oneIn(share));
    const after = await samplePlan("en", (file, lines) => changed(file, oneIn(share)(file, lines)));
    opened = openWorkbook({ platform: "web" });
    await writePlan(before.plan, { report: "stages", build: "b1" });
    opened.host.resetLog();
    const { plan, result } = await refreshWith(after.data);
    const { syncs, largestRequest, largestResponse, errors } = opened.host.log;
    const payload = JSON.stringify(plan).length;
    console.info(`${syncs} syncs, ${payload} bytes, request ${largestRequest}, response ${largestResponse} at most`);
    expect(errors).toEqual([]);
    expect(syncs).toBeLessThanOrEqual(40 + payload / (4 * 2 ** 20));
    expect(Math.max(largestRequest, largestResponse)).toBeLessThanOrEqual(webPayloadLimit);
    expect(result).toMatchObject({ orphans: [], kept: 0, released: 0 });

    const refreshed = await workbookCells(plan);
    opened.dispose();
    opened = openWorkbook();
    await writePlan(plan, { report: "stages", build: "b2" });
    const fresh = await workbookCells(plan);
    const cells = Object.keys({ ...fresh, ...refreshed });
    console.info(`${cells.length} cells`);
    expect(Object.values(refreshed).some(({ value }) => value === "009001")).toBe(true);
    // as a list, so that the first differences are what a failure shows
    const differing = cells.filter((cell) => !isDeepStrictEqual(refreshed[cell], fresh[cell]));
    expect(differing.slice(0, 5).map((cell) => [cell, refreshed[cell], fresh[cell]])).toEqual([]);
  },
);
