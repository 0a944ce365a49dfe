import { describe, expect, it } from "vitest";
import { CoreError } from "../../src/core/errors";
import { IntakeError, type IntakeErrorCode } from "../../src/intake";
import { translator } from "../../src/i18n";
import { PeriodError } from "../../src/report/data/periodError";
import { explain, isCancelled } from "../../src/taskpane/explain";
import { WriteError, type WriteErrorCode } from "../../src/writers/excel";

const t = translator("en");

describe("explain", () => {
  it.each<[WriteErrorCode, Record<string, string | number>, RegExp]>([
    ["protected", {}, /protected/],
    ["edit-mode", {}, /editing a cell/],
    ["name-taken", { kind: "table", name: "Stages" }, /The name Stages is taken/],
    ["too-large", { name: "Customers", rows: 2_000_000, limit: 1_048_571 }, /2000000 rows; a sheet has 1048571/],
    ["no-report", {}, /no report to refresh/],
    ["no-notes", {}, /values only/],
    ["sheet-protected", { sheet: "Cover" }, /“Cover” of the report is protected/],
    ["last-sheet", {}, /at least one visible sheet/],
    ["not-restored", { reason: "x" }, /could not be put back/],
  ])("has words for the writer's %s, and no details for support", (code, details, words) => {
    const { what, next, diagnostic } = explain(new WriteError(code, details), t);
    expect(what).toMatch(words);
    expect(next.length).toBeGreaterThan(10);
    expect(diagnostic).toBeUndefined();
  });

  it("says in words why the core refused", () => {
    const { what } = explain(new CoreError("empty-input", { name: "orders" }), t);
    expect(what).toBe("orders holds no value to compute from.");
  });

  it("says in words why a period cannot be", () => {
    const { what, next } = explain(new PeriodError("2025-07-01", "2025-06-30"), t);
    expect(what).toContain("begin on 2025-07-01, after its last day, 2025-06-30");
    expect(next).toContain("Settings");
  });

  it("asks for another file where this one can never be read, and for rates where they are missing", () => {
    const nextOf = (code: IntakeErrorCode) => explain(new IntakeError(code, { name: "a.xls" }), t).next;
    expect(nextOf("old-workbook")).toContain("Choose another file");
    expect(nextOf("mixed-currencies")).toContain("give the rates");
    expect(nextOf("missing-fields")).toContain("Check the chosen columns");
  });

  it("keeps what Office said about a refusal that we do not know, without a stack", () => {
    const office = Object.assign(new Error("An internal error has occurred."), { code: "GeneralException" });
    const { what, diagnostic } = explain(new WriteError("office", { statement: "sheet.activate()" }, office), t);
    expect(what).toBe("Something failed that we did not expect.");
    expect(diagnostic).toContain("sheet.activate()");
    expect(diagnostic).toContain("An internal error has occurred.");
    expect(diagnostic).not.toContain("    at ");
  });

  it("survives anything that is thrown", () => {
    expect(explain("no error at all", t).diagnostic).toBe("no error at all");
    expect(explain(undefined, t).diagnostic).toBe("undefined");
  });
});

describe("isCancelled", () => {
  it("knows our own stop and the browser's, and nothing else", () => {
    expect(isCancelled(new WriteError("cancelled"))).toBe(true);
    expect(isCancelled(AbortSignal.abort().reason)).toBe(true);
    expect(isCancelled(new WriteError("not-restored"))).toBe(false);
    expect(isCancelled(new Error("x"))).toBe(false);
  });
});
