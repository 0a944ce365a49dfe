import { isDeepStrictEqual } from "node:util";
import { afterEach, expect, it } from "vitest";
import { webPayloadLimit } from "../../../src/playground/host/conditions";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import { writePlan } from "../../../src/writers/excel";
import { writeXlsx } from "../../../src/writers/xlsx";
import { samplePlan } from "../../report/samplePlan";
import { type SameCell, fileCells } from "../sameCells";
import { openWorkbook } from "./openWorkbook";
import { comparable, workbookCells } from "./workbookCells";

/** Univer parses some 13,000 formulas one by one. */
const patience = 240_000;

let opened: OpenedHost;
afterEach(() => opened.dispose());

it(
  "writes the whole report on 2,000 customers in 40 syncs and one for 4 MB, and the same cells as the file",
  { timeout: patience },
  async () => {
    const { plan } = await samplePlan("en");
    opened = openWorkbook({ platform: "web" });
    opened.host.resetLog();
    await writePlan(plan, { report: "stages", build: "b1" });
    const { syncs, largestRequest, errors } = opened.host.log;
    const payload = JSON.stringify(plan).length;
    console.info(`${syncs} syncs, ${payload} bytes, largest request ${largestRequest} bytes`);
    expect(errors).toEqual([]);
    expect(syncs).toBeLessThanOrEqual(40 + payload / (4 * 2 ** 20));
    expect(largestRequest).toBeLessThanOrEqual(webPayloadLimit);

    const inFile = comparable(await fileCells(writeXlsx(plan)));
    const inWorkbook = comparable(await workbookCells(plan));
    expect(Object.keys(inFile).length).toBeGreaterThan(40_000);
    // as lists, so that the first differences are what a failure shows
    const differing = Object.keys({ ...inFile, ...inWorkbook }).filter(
      (cell) => !agree(inFile[cell], inWorkbook[cell]),
    );
    expect(differing.slice(0, 5).map((cell) => [cell, inFile[cell], inWorkbook[cell]])).toEqual([]);
  },
);

/** As close as LibreOffice has to come to the file's numbers, else alike. */
function agree(one: SameCell | undefined, other: SameCell | undefined): boolean {
  const [a, b] = [one?.value, other?.value];
  const near = typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-9 * Math.abs(a);
  return isDeepStrictEqual(one, near && other ? { ...other, value: a } : other);
}
