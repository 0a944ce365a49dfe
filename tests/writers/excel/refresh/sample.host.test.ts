import { isDeepStrictEqual } from "node:util";
import { afterEach, expect, it } from "vitest";
import { translator } from "../../../../src/i18n";
import { webPayloadLimit } from "../../../../src/playground/host/conditions";
import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import { reportPlan, withOrphans, type ReportData } from "../../../../src/report";
import type { ReportPlan } from "../../../../src/report/plan";
import {
  carefulDecisions,
  type Decide,
  refreshReport,
  type RefreshQuestions,
  takenNames,
  writePlan,
} from "../../../../src/writers/excel";
import { samplePlan } from "../../../report/samplePlan";
import { openWorkbook } from "../openWorkbook";
import { workbookCells } from "../workbookCells";
import { act } from "./refreshed";
import { changed, oneIn } from "./sampleCompany";

/** Univer parses some thousand formulas one by one, for two builds and a refresh. */
const patience = 600_000;

/** 1 takes the whole company of 2,000 customers: the same, in some minutes. */
const share = Number(process.env.SAMPLE_SHARE ?? 20);

const t = translator("en");

let opened: OpenedHost;
afterEach(() => opened.dispose());

async function refreshWith(data: ReportData, decide: Decide) {
  const taken = await takenNames("stages");
  const plan = reportPlan(data, t, taken);
  const result = await refreshReport(plan, {
    ...{ report: "stages", build: "r1", decide },
    withOrphans: (one, orphans) => withOrphans(one, orphans, { t, taken }),
  });
  return { plan, result };
}

/** Builds the report, lets the user work on it, and brings it up to a corrected ledger and one more customer. */
async function refreshed({ work, decide }: { work?: () => Promise<void>; decide: Decide }) {
  const before = await samplePlan("en", oneIn(share));
  const after = await samplePlan("en", (file, lines) => changed(file, oneIn(share)(file, lines)));
  opened = openWorkbook({ platform: "web" });
  await writePlan(before.plan, { report: "stages", build: "b1" });
  await work?.();
  opened.host.resetLog();
  const { plan, result } = await refreshWith(after.data, decide);
  expectFew(plan);
  return { plan, result, cells: await workbookCells(plan) };
}

function expectFew(plan: ReportPlan) {
  const { syncs, largestRequest, largestResponse, errors } = opened.host.log;
  const payload = JSON.stringify(plan).length;
  console.info(`${syncs} syncs, ${payload} bytes, request ${largestRequest}, response ${largestResponse} at most`);
  expect(errors).toEqual([]);
  expect(syncs).toBeLessThanOrEqual(40 + payload / (4 * 2 ** 20));
  expect(Math.max(largestRequest, largestResponse)).toBeLessThanOrEqual(webPayloadLimit);
}

it(
  "brings the whole report of the sample company up to a corrected ledger and one more customer, in few syncs",
  { timeout: patience },
  async () => {
    const { plan, result, cells } = await refreshed({ decide: () => expect.unreachable("nothing to ask") });
    expect(result).toMatchObject({ orphans: [], kept: 0, released: 0 });
    opened.dispose();
    opened = openWorkbook();
    await writePlan(plan, { report: "stages", build: "b2" });
    const fresh = await workbookCells(plan);
    const addresses = Object.keys({ ...fresh, ...cells });
    console.info(`${addresses.length} cells`);
    expect(Object.values(cells).some(({ value }) => value === "009001")).toBe(true);
    // as a list, so that the first differences are what a failure shows
    const differing = addresses.filter((cell) => !isDeepStrictEqual(cells[cell], fresh[cell]));
    expect(differing.slice(0, 5).map((cell) => [cell, cells[cell], fresh[cell]])).toEqual([]);
  },
);

it(
  "asks on the way in no more syncs than are allowed, though what stands is read once more after the answer",
  { timeout: patience },
  async () => {
    const asked: RefreshQuestions[] = [];
    const { result, cells } = await refreshed({
      work: () =>
        act(({ worksheets }) => {
          worksheets.getItem("KPIs").getRange("A1").values = [["Ours"]];
          worksheets.getItem("Cohorts").getRange("A1").values = [["Hers"]];
        }),
      decide: (questions) => {
        asked.push(questions);
        return { ...carefulDecisions, conflict: ({ mine }) => (mine === "Ours" ? "keepMine" : "takeNew") };
      },
    });
    expect(asked.map(({ conflicts }) => conflicts.map(({ mine }) => mine))).toEqual([["Ours", "Hers"]]);
    expect(result).toMatchObject({ orphans: [], kept: 1, released: 0 });
    expect(cells["KPIs!A1"]?.value).toBe("Ours");
    expect(cells["Cohorts!A1"]?.value).toBe("Cohorts: who stays, and what they bring");
  },
);
