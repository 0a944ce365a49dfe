import type { ReportPlan } from "../../src/report/plan";
import { offset } from "../../src/report/address";

/** What a sheet of a plan shows, by address: values, and the values of formulas. */
export function cellsOf(plan: ReportPlan, key: string): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const block of plan.sheets.find((sheet) => sheet.key === key)!.blocks) {
    if (block.kind !== "cells") continue;
    block.rows.forEach((row, down) =>
      row.forEach((cell, right) => {
        if (cell === null) return;
        const content = typeof cell === "object" && "content" in cell ? cell.content : cell;
        const value = content !== null && typeof content === "object" ? content.value : content;
        found.set(offset(block.at, down, right), value);
      }),
    );
  }
  return found;
}
