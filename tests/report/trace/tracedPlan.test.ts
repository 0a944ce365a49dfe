import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import type { Facts } from "../../../src/intake/facts";
import { reportData, reportPlan, type ReportSettings } from "../../../src/report";
import { columnLetters, parseAddress } from "../../../src/report/address";
import type { ReportPlan } from "../../../src/report/plan";
import { traceOf, traceRows, type TracedCell } from "../../../src/report/trace";
import { factsOf } from "../facts";
import { budgetedFacts, shopFacts } from "../costsFacts";
import { ledgerRows, orderRows } from "../fixture";
import { serveFacts } from "../serveFixture";

/** Every number of the plan that has a trace, by sheet and address. */
function traced(plan: ReportPlan): (readonly [string, TracedCell])[] {
  return plan.sheets.flatMap((sheet) =>
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

const company = factsOf(orderRows, ledgerRows);

/** What is told of the facts, by what is asked of them. */
const cases: readonly (readonly [string, Facts, ReportSettings, readonly string[]])[] = [
  ["orders and a ledger", company, {}, ["stages", "customers", "profitability", "kpis", "alerts"]],
  ["every source", serveFacts, {}, ["channels", "costToServe", "service", "profitability", "kpis", "alerts"]],
  ["touches that share customers", serveFacts, { attribution: "linear" }, ["channels"]],
  ["spend that comes before customers", serveFacts, { cacLagMonths: 1 }, ["channels"]],
  ["cost spread over lifetimes", serveFacts, { amortiseCac: true }, ["profitability"]],
  ["a spend table alone", withoutLedger(serveFacts), {}, ["channels", "service"]],
  ["goods and segments", shopFacts(), {}, ["profitability", "segments"]],
  ["a budget", budgetedFacts(), {}, ["budget", "kpis"]],
];

function withoutLedger({ ledger, ...facts }: Facts): Facts {
  expect(ledger).toBeDefined();
  return facts;
}

describe.each(cases)("traces of the report on %s", (_, facts, settings, sheets) => {
  const data = reportData({ facts, sources: [], settings });
  const plan = reportPlan(data, translator("en"));
  const cells = traced(plan).filter(([, { value }]) => typeof value === "number");

  it("come to the number that they are a trace of", () => {
    const totalOf = ({ trace }: TracedCell) => traceRows(facts, data, trace!)?.total;
    const wrong = cells.filter(([, cell]) => {
      const total = totalOf(cell);
      return total === undefined || !(Math.abs(total - (cell.value as number)) <= 1e-6);
    });
    expect(wrong.map(([at, cell]) => [at, cell.value, JSON.stringify(cell.trace), totalOf(cell)])).toEqual([]);
    expect(cells.length).toBeGreaterThan(100);
  });

  it("stand on the sheets with numbers of their own", () => {
    for (const sheet of sheets) expect(cells.filter(([at]) => at.startsWith(`${sheet} `)).length).toBeGreaterThan(0);
  });
});
