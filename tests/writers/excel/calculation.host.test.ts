import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { locales } from "../../../src/i18n/locale";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import { explain } from "../../../src/taskpane/explain";
import { refreshReport, writePlan } from "../../../src/writers/excel";
import { settledDump, tinyPlan } from "./allOrNothing";
import { fillAsUser, openWorkbook } from "./openWorkbook";

const options = { report: "small", build: "b1" };
const [cover] = tinyPlan.sheets;

let opened: OpenedHost;

beforeEach(async () => {
  opened = openWorkbook();
  await fillAsUser(opened);
});

afterEach(() => opened.dispose());

describe("where the user calculates by hand", () => {
  beforeEach(async () => {
    await Excel.run(async (context) => {
      context.application.calculationMode = "Manual";
      await context.sync();
    });
  });

  it("a build holds the right values, and the mode stays the user's", async () => {
    await writePlan(tinyPlan, options);
    await Excel.run(async (context) => {
      const application = context.application.load("calculationMode");
      const totals = context.workbook.worksheets.getItem(cover!.name).getRange("B4:B5").load("values");
      await context.sync();
      expect(application.calculationMode).toBe("Manual");
      // 10 + 20 + 30, and half of it
      expect(totals.values).toEqual([[60], [30]]);
    });
  });
});

describe("before it changes anything, a build refuses, in words of each language,", () => {
  it.each([
    { what: "a workbook that is open for reading only", flag: "readOnly", code: "read-only" },
    { what: "one that rounds what it stores", flag: "precisionAsDisplayed", code: "rounding" },
  ] as const)("$what", async ({ flag, code }) => {
    opened.workbook.context[flag] = true;
    const before = await settledDump(opened);
    const error: unknown = await writePlan(tinyPlan, options).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code });
    expect(await settledDump(opened)).toEqual(before);
    const said = locales.map((locale) => explain(error, translator(locale)));
    expect(said.filter(({ diagnostic }) => diagnostic !== undefined)).toEqual([]);
    expect(new Set(said.map(({ what }) => what)).size).toBe(locales.length);
  });

  it("and a refresh of a report that stands refuses alike", async () => {
    await writePlan(tinyPlan, options);
    opened.workbook.context.readOnly = true;
    const before = await settledDump(opened);
    const refresh = refreshReport(tinyPlan, { ...options, build: "b2", withOrphans: (plan) => plan });
    await expect(refresh).rejects.toMatchObject({ code: "read-only" });
    expect(await settledDump(opened)).toEqual(before);
  });

  it("but builds once the user has changed that", async () => {
    opened.workbook.context.readOnly = true;
    await expect(writePlan(tinyPlan, options)).rejects.toMatchObject({ code: "read-only" });
    opened.workbook.context.readOnly = false;
    await expect(writePlan(tinyPlan, options)).resolves.toMatchObject({ report: "small" });
  });
});
