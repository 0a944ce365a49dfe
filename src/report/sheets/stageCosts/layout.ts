import { columnLetters } from "../../address";
import { CHART_ROWS } from "../../charts/place";
import { costLines, type CostLine } from "../../costs/categories";
import type { ReportData } from "../../data";
import { plannedByLine } from "../../data/plannedByLine";

const FIRST = 6; // below the title block and a blank row
/** Column of the first cost line, counted from 0: after stage and customers. */
const FIRST_LINE = 2;
/** Kinds of moves, in the order in which they are listed. */
export const moves = ["stayed", "forward", "skipped", "backward", "left", "returned"] as const;

/** Rows of the sheet "Stage cost matrix", counted from 1. */
export function stageCostsLayout(
  data: Pick<ReportData, "lifecycle" | "model" | "budget" | "period" | "costAttributes">,
) {
  const { lifecycle, model, costAttributes } = data;
  const stages = model.stages.length;
  const matrix = lifecycle.stageCosts && matrixRows(stages, plannedByLine(data) !== undefined);
  const attributes = matrix && costAttributes && attributeRows(matrix.note + 2, costAttributes.lines.length);
  const above = attributes ?? matrix;
  const funnelHeading = above ? above.note + 2 : FIRST;
  const funnel = rowsBelow(funnelHeading, lifecycle.funnel.length);
  // a note and a blank row
  const migration = rowsBelow(funnel.last + 3, stages);
  const kinds = rowsBelow(migration.last + 3, moves.length);
  const charts = kinds.last + 2;
  const table = charts + CHART_ROWS + 2;
  const stageRows = Math.max(1, lifecycle.stageCosts?.length ?? 0);
  return {
    ...(matrix && { matrix }),
    ...(attributes && { attributes, attributeTable: table + stageRows + 3 }),
    funnel,
    migration,
    kinds,
    charts,
    workings: { heading: table, header: table + 1 },
  };
}

export type StageCostsLayout = ReturnType<typeof stageCostsLayout>;
export type AttributeRows = ReturnType<typeof attributeRows>;
export type MatrixRows = ReturnType<typeof matrixRows>;

function rowsBelow(heading: number, rows: number) {
  return { heading, header: heading + 1, first: heading + 2, last: heading + 1 + rows };
}

function matrixRows(stages: number, withBudget: boolean) {
  const at = rowsBelow(FIRST, stages);
  const shared = at.last + 1;
  const below = shared + (withBudget ? 6 : 4);
  return {
    ...{ ...at, shared, total: shared + 1, ledger: shared + 2, difference: shared + 3 },
    ...(withBudget && { budget: { header: at.header, planned: shared + 4 } }),
    ...{ number: below, unitCost: below + 1, note: below + 2 },
  };
}

/** The discount rate stands between heading and titles. */
function attributeRows(heading: number, lines: number) {
  const first = heading + 3;
  const total = first + lines;
  return {
    ...{ heading, rate: heading + 1, header: heading + 2, first, last: total - 1, total },
    ...{ ledger: total + 1, difference: total + 2, note: total + 3 },
  };
}

/** Letters of the columns of the matrix. */
export const matrixColumns = {
  ofLine: (line: CostLine) => columnLetters(FIRST_LINE + costLines.indexOf(line)),
  firstLine: columnLetters(FIRST_LINE),
  lastLine: columnLetters(FIRST_LINE + costLines.length - 1),
  total: columnLetters(FIRST_LINE + costLines.length),
  perCustomer: columnLetters(FIRST_LINE + costLines.length + 1),
  share: columnLetters(FIRST_LINE + costLines.length + 2),
} as const;
