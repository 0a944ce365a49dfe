import { expect } from "vitest";
import { dumpWorkbook, type WorkbookDump } from "../../../src/playground/workbook/dump";
import type { OpenedHost } from "../../../src/playground/host/nodeHost";
import type { ReportPlan } from "../../../src/report/plan";
import { removeOutputs, WriteError, writePlan } from "../../../src/writers/excel";
import { smallPlan } from "./smallPlan";

/** Every kind of block, format and text, but one chart: builds that are run some hundred times. */
export const tinyPlan: ReportPlan = {
  ...smallPlan,
  sheets: smallPlan.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.filter((block) => block.kind !== "chart" || block.name === "Bars"),
  })),
};

/** Everything there is to see of a workbook; only the user's undo steps are left out. */
export async function settledDump({ workbook, grid }: OpenedHost): Promise<WorkbookDump> {
  await grid.recalculate();
  return dumpWorkbook(workbook);
}

/**
 * Builds with everything well, and takes the report out again.
 *
 * @returns numbers of the actions that are worth failing: to fail another comes to the same as the one before it
 */
export async function turnsOf({ host }: OpenedHost, plan: ReportPlan): Promise<readonly number[]> {
  host.resetLog();
  await writePlan(plan, { report: "small", build: "trial" });
  const turns = [...host.log.turns];
  await removeOutputs();
  return turns;
}

export interface Fault {
  /** Number of the action that fails. */
  readonly at: number;
  /** All later ones fail as well, those that put the workbook back included. */
  readonly onwards?: boolean;
}

/** Runs something while an action fails, and lifts the fault; returns what was thrown, if anything. */
export async function withFault({ host }: OpenedHost, fault: Fault, run: () => Promise<unknown>): Promise<unknown> {
  host.setFault({ ...fault, code: "GeneralException" });
  try {
    await run();
    return undefined;
  } catch (error) {
    expect(error, `at action ${fault.at}`).toBeInstanceOf(WriteError);
    return error;
  } finally {
    host.setFault(undefined);
  }
}

/** So many of the actions, spread evenly from the first to the last. */
export function spread(turns: readonly number[], count: number): number[] {
  return Array.from({ length: count }, (_, i) => turns[Math.round((i * (turns.length - 1)) / (count - 1))]!);
}

/** As toEqual, but says at which action it went wrong. */
export function expectSame(after: WorkbookDump, before: WorkbookDump, at: number): void {
  expect(after, `after a fault at action ${at}`).toEqual(before);
}
