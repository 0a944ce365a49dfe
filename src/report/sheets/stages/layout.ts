import { CHART_ROWS } from "../../charts/place";
import { costLines } from "../../costs/categories";
import type { ReportData } from "../../data";

/** Rows of the sheet "Stage summary", counted from 1; other sheets refer to its totals. */
export interface StageLayout {
  /** Undefined without a ledger. */
  readonly cost?: {
    readonly heading: number;
    readonly first: number;
    readonly last: number;
    readonly total: number;
    /** First of the rows for what is no lifecycle cost; none where the ledger holds nothing of the kind. */
    readonly apart: number;
    readonly ledger: number;
    readonly difference: number;
  };
  readonly stage: {
    readonly heading: number;
    readonly first: number;
    readonly last: number;
    readonly unassigned: number;
    readonly total: number;
  };
  /** First row of each pair of charts; the finding stands below the last one. */
  readonly charts: readonly number[];
  readonly months: { readonly heading: number; readonly header: number; readonly first: number; readonly last: number };
}

/** Below the title block and a blank row. */
const FIRST = 6;

export function stageLayout({ costs, model, months }: ReportData): StageLayout {
  const cost = costs && costRows(FIRST, costs.apart.length);
  const heading = cost ? cost.difference + 2 : FIRST;
  const first = heading + 2;
  const last = first + model.stages.length - 1;
  const stage = { heading, first, last, unassigned: last + 1, total: last + 2 };
  const chartsAt = stage.total + 3;
  const charts = cost ? [chartsAt, chartsAt + CHART_ROWS + 2] : [chartsAt];
  const monthHeading = charts.at(-1)! + CHART_ROWS + 2;
  const monthFirst = monthHeading + 2;
  return {
    ...(cost && { cost }),
    stage,
    charts,
    months: {
      heading: monthHeading,
      header: monthHeading + 1,
      first: monthFirst,
      last: monthFirst + months.length - 1,
    },
  };
}

function costRows(heading: number, apartLines: number) {
  const first = heading + 2;
  const last = first + costLines.length - 1;
  const apart = last + 2;
  const ledger = apart + apartLines;
  return { heading, first, last, total: last + 1, apart, ledger, difference: ledger + 1 };
}
