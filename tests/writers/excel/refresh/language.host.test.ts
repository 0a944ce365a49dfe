import { afterEach, expect, it } from "vitest";
import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import { translator, type Locale } from "../../../../src/i18n";
import { reportPlan, withOrphans } from "../../../../src/report";
import { refreshReport, takenNames, writePlan } from "../../../../src/writers/excel";
import { companyData } from "../../../report/fixture";
import { openWorkbook } from "../openWorkbook";
import { act, cellsOf, seenDump } from "./refreshed";

let opened: OpenedHost;

afterEach(() => opened.dispose());

async function refreshIn(locale: Locale, build: string) {
  const t = translator(locale);
  const taken = await takenNames("stages");
  return refreshReport(reportPlan(companyData(), t, taken), {
    ...{ report: "stages", build, decide: () => expect.unreachable("nothing to ask") },
    withOrphans: (plan, orphans) => withOrphans(plan, orphans, { t, taken }),
  });
}

const cover = "Cover & checks";

it(
  "a report in another language is the same report: notes stay, formulas read what they read, and it comes back",
  { timeout: 300_000 },
  async () => {
    opened = openWorkbook();
    await writePlan(reportPlan(companyData(), translator("en")), { report: "stages", build: "b1" });
    await act(({ worksheets }) => {
      worksheets.getItem(cover).getRange("J7").values = [["seen"]];
      worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [[`='${cover}'!B7`], ["='Stage summary'!B6"]];
    });
    const before = await seenDump(opened);
    const texts = await cellsOf(cover, "A1:B12");
    const there = await refreshIn("zh-CN", "r1");
    expect(there).toMatchObject({ orphans: [], kept: 0, released: 0 });
    expect(await cellsOf(cover, "J7")).toEqual([["seen"]]);
    expect(await cellsOf("Sheet1", "A1:A2")).toEqual([[`='${cover}'!B7`], ["='Stage summary'!B6"]]);
    expect(await cellsOf(cover, "A1:B12")).not.toEqual(texts);
    const back = await refreshIn("en", "r2");
    expect(back).toMatchObject({ orphans: [], kept: 0, released: 0 });
    expect(await seenDump(opened)).toEqual(before);
  },
);
