import { afterEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import { writePlan } from "../../../src/writers/excel";
import { companyPlan } from "../../report/fixture";
import { openWorkbook } from "./openWorkbook";

let opened: OpenedHost;

afterEach(() => opened.dispose());

describe("the report of a company", () => {
  it("takes few syncs, whatever it holds, and only members of ExcelApi 1.12", async () => {
    opened = openWorkbook();
    const plan = companyPlan();
    await writePlan(plan, { report: "stages", build: "b1" });
    const { syncs, requests, actions, largestRequest, members } = opened.host.log;
    const used = [...new Set([...members.keys()].map((member) => member.replace(/(=|\(\))$/, "")))].sort();
    console.info(`${syncs} syncs, ${requests} requests, ${actions} actions, largest request ${largestRequest} bytes`);
    console.info(`${used.length} members: ${used.join(", ")}`);
    // one a sheet; five to look around, make the sheets, write the tables and finish; a few to remember what was written
    expect(syncs).toBeLessThanOrEqual(plan.sheets.length + 12);
    expect(syncs).toBeLessThanOrEqual(40);
    expect(opened.host.log.errors).toEqual([]);
    expect(opened.host.liveReferences).toBe(0);
  });
});
