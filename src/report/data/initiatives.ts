import type { Facts } from "../../intake/facts";
import type { ReportSettings } from "./settings";

/** What each measure cost and changed; amounts are costs, so that a lower one is better. */
export interface InitiativeReport {
  /** In the order of the source. */
  readonly rows: readonly InitiativeRow[];
  /** Months that "before" and "after" cover. */
  readonly months: number;
  /** Months of the effect that the return on the investment counts. */
  readonly horizon: number;
}

/** Numbers that the source does not have are null. */
export interface InitiativeRow {
  readonly name: string;
  readonly date: number | null;
  readonly invest: number | null;
  readonly before: number | null;
  readonly after: number | null;
  /** The same costs of a group that the measure left alone. */
  readonly controlBefore: number | null;
  readonly controlAfter: number | null;
  readonly effect: InitiativeEffect;
}

/** What follows from the numbers; null where one of them is missing. */
export interface InitiativeEffect {
  readonly saving: number | null;
  readonly savingShare: number | null;
  /** What the control group saved without the measure. */
  readonly control: number | null;
  /** Saving less that of the control group: difference in differences. */
  readonly net: number | null;
  /** (net effect over the horizon - invest) / invest, as CLC.ROI with the basis gross. */
  readonly roi: number | null;
  /** Months until the net effect has paid for the investment; Infinity where there is none. */
  readonly payback: number | null;
}

/** Costs of a month before and after, and the effect of a year, unless the user says otherwise. */
const defaults = { months: 1, horizon: 12 };

/** Undefined without initiatives. */
export function initiativeReport({ initiatives }: Facts, settings: ReportSettings): InitiativeReport | undefined {
  if (!initiatives || initiatives.names.length === 0) return undefined;
  const months = settings.initiativeMonths ?? defaults.months;
  const horizon = settings.initiativeHorizon ?? defaults.horizon;
  const rows = initiatives.names.map((name, row) => {
    const known = (column: Float64Array) => (Number.isNaN(column[row]) ? null : column[row]!);
    const numbers = {
      date: known(initiatives.date),
      invest: known(initiatives.invest),
      before: known(initiatives.before),
      after: known(initiatives.after),
      controlBefore: known(initiatives.controlBefore),
      controlAfter: known(initiatives.controlAfter),
    };
    return { name, ...numbers, effect: effectOf(numbers, months, horizon) };
  });
  return { rows, months, horizon };
}

function effectOf(row: Omit<InitiativeRow, "name" | "effect">, months: number, horizon: number): InitiativeEffect {
  const { invest, before, after } = row;
  const saving = difference(before, after);
  const control = difference(row.controlBefore, row.controlAfter);
  const net = saving === null ? null : saving - (control ?? 0);
  return {
    ...{ saving, control, net },
    savingShare: saving === null || before === 0 ? null : saving / before!,
    roi: net === null || !invest ? null : ((net / months) * horizon - invest) / invest,
    payback: net === null || invest === null ? null : net > 0 ? (invest / net) * months : Infinity,
  };
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : before - after;
}
