import type { Translate } from "../../i18n";
import { address, offset, parseAddress } from "../../report/address";
import type { CellContent, ReportPlan, TableBlock } from "../../report/plan";
import {
  formulaWords,
  traceOf,
  traceRows,
  traceWords,
  type TracedCell,
  type TracedRows,
  type TraceWords,
} from "../../report/trace";
import { reportPlan } from "../../report";
import type { Outcome } from "../useReport";
import type { OutputSheet, Selection } from "../workbook";
import { numberKind, type NumberKind } from "./numberKind";

/** What is known of a number of the report. */
export interface FoundTrace {
  /** "Stage summary, B7" */
  readonly place: string;
  /** Undefined where the formula comes to an error. */
  readonly value: string | number | boolean | undefined;
  readonly kind: NumberKind;
  /** Whether the rows add up to the number, so that each has a share in it. */
  readonly addsUp: boolean;
  readonly formula?: string;
  /** Undefined for what comes of other cells alone. */
  readonly words?: TraceWords;
  readonly rows?: TracedRows;
}

/**
 * What a selected cell is made of; undefined where it is no cell that we wrote.
 *
 * @param outputs our sheets as they are called now
 */
export function findTrace(
  selection: Selection,
  outcome: Outcome,
  { outputs, t }: { readonly outputs: readonly OutputSheet[]; readonly t: Translate },
): FoundTrace | undefined {
  const sheet = outputs.find(({ id }) => id === selection.sheetId);
  if (sheet === undefined) return undefined;
  const plan = outcome.plan ?? reportPlan(outcome.data, t);
  const at = plannedAddress(plan, sheet.key, selection);
  const cell = at === undefined ? undefined : traceOf(plan, sheet.key, at);
  if (cell === undefined) return undefined;
  return { ...told(cell, { plan, outcome, sheet: sheet.key, t }), place: `${sheet.name}, ${selection.address}` };
}

interface Known {
  readonly plan: ReportPlan;
  readonly outcome: Outcome;
  readonly sheet: string;
  readonly t: Translate;
}

function told({ trace, formula, value, title, format }: TracedCell, { plan, outcome, sheet, t }: Known) {
  const { facts, data } = outcome;
  const rows = trace && traceRows(facts, data, trace);
  const kind = numberKind(format);
  return {
    value: plainValue(value),
    kind,
    addsUp: kind !== "date" && trace?.as === undefined,
    ...(title !== undefined && { title }),
    ...(formula !== undefined && { formula: formulaWords(plan, sheet, formula) }),
    ...(trace && { words: traceWords(trace, data, t) }),
    ...(rows && { rows }),
  };
}

function plainValue(value: unknown): FoundTrace["value"] {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? value : undefined;
}

/** Where the plan has the cell: the user may have inserted rows and sorted tables since. */
function plannedAddress(plan: ReportPlan, sheet: string, { address: at, inTable }: Selection): string | undefined {
  if (inTable === undefined) return at;
  const blocks = plan.sheets.find(({ key }) => key === sheet)?.blocks ?? [];
  const table = blocks.find((block): block is TableBlock => block.kind === "table" && block.name === inTable.name);
  if (table === undefined) return at;
  const column = table.columns.findIndex(({ title }) => title === inTable.columnTitle);
  const row = table.rows.findIndex(([label]) => shown(label) === shown(inTable.rowLabel));
  if (column < 0 || row < 0) return undefined;
  const place = parseAddress(offset(table.at, row + 1, column));
  return address(place.row, place.column);
}

function shown(content: CellContent | undefined): string {
  const value = typeof content === "object" && content !== null ? content.value : content;
  return typeof value === "object" || value === undefined ? "" : String(value);
}
