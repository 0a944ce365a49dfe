import { afterEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import { writePlan } from "../../../src/writers/excel";
import { companyPlan } from "../../report/fixture";
import { openWorkbook } from "./openWorkbook";

let opened: OpenedHost;

afterEach(() => opened.dispose());

describe("the report of a company", () => {
  it("takes one sync a sheet and five more, and only members of ExcelApi 1.12", async () => {
    opened = openWorkbook();
    const plan = companyPlan();
    await writePlan(plan, { report: "stages", build: "b1" });
    const { syncs, requests, actions, largestRequest, members } = opened.host.log;
    const used = [...new Set([...members.keys()].map((member) => member.replace(/(=|\(\))$/, "")))].sort();
    console.info(`${syncs} syncs, ${requests} requests, ${actions} actions, largest request ${largestRequest} bytes`);
    console.info(`${used.length} members: ${used.join(", ")}`);
    // look at the workbook; at the selection, which may fail; make the sheets; write all tables; finish
    expect(syncs).toBe(5 + plan.sheets.length);
    expect(opened.host.log.errors).toEqual([]);
    expect(opened.host.liveReferences).toBe(0);
  });
});
