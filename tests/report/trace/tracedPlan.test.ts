import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { reportData, reportPlan } from "../../../src/report";
import { columnLetters, parseAddress } from "../../../src/report/address";
import type { ReportPlan } from "../../../src/report/plan";
import { traceOf, traceRows, type TracedCell } from "../../../src/report/trace";
import { factsOf } from "../facts";
import { ledgerRows, orderRows } from "../fixture";

const facts = factsOf(orderRows, ledgerRows);
const data = reportData({ facts, sources: [] });
const plan = reportPlan(data, translator("en"));

/** Every number of the plan that has a trace, by sheet and address. */
function traced({ sheets }: ReportPlan): (readonly [string, TracedCell])[] {
  return sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => {
      if (block.kind === "chart") return [];
      const { row, column } = parseAddress(block.at);
      const height = block.kind === "table" ? block.rows.length + 1 : block.rows.length;
      const width =
        block.kind === "table" ? block.columns.length : Math.max(...block.rows.map((cells) => cells.length));
      return Array.from({ length: height * width }).flatMap((_, index) => {
        const address = `${columnLetters(column + (index % width))}${row + Math.floor(index / width) + 1}`;
        const cell = traceOf(plan, sheet.key, address);
        return cell?.trace === undefined ? [] : [[`${sheet.key} ${address}`, cell] as const];
      });
    }),
  );
}

describe("traces of the report", () => {
  it("come to the number that they are a trace of", () => {
    const cells = traced(plan).filter(([, { value }]) => typeof value === "number");
    const wrong = cells.filter(([, { value, trace }]) => {
      const total = traceRows(facts, data, trace!)?.total;
      return total === undefined || Math.abs(total - (value as number)) > 1e-6;
    });
    expect(
      wrong.map(([at, { value, trace }]) => [at, value, JSON.stringify(trace), traceRows(facts, data, trace!)?.total]),
    ).toEqual([]);
    expect(cells.length).toBeGreaterThan(100);
  });
});
