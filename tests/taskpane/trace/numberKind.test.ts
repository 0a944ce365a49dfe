import { describe, expect, it } from "vitest";
import { formats } from "../../../src/report/formats";
import { numberKind } from "../../../src/taskpane/trace/numberKind";

describe("numberKind(format)", () => {
  it.each([
    [formats.date, "date"],
    [formats.dateTime, "date"],
    [formats.share, "share"],
    [formats.shareInput, "share"],
    [formats.whole, "count"],
    ["0", "count"],
    [formats.cents, "amount"],
    [formats.wan, "amount"],
    ['#,##0.0,"K";-#,##0.0,"K"', "amount"],
    [formats.general, "amount"],
    ['0.0" % by year"', "amount"],
    [undefined, "amount"],
  ])("%s: %s", (format, kind) => expect(numberKind(format)).toBe(kind));
});
