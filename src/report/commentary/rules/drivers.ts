import { textNumber } from "../../formats";
import { quote } from "../../formulas";
import type { FigureId } from "../../kpis/figures";
import type { SentencePart } from "../../sentence";
import { CENTS_BELOW, figurePart } from "../parts";
import type { CommentaryContext, Statement } from "../rule";

/** Lines of the result and what more of them means. */
const lines: Readonly<Partial<Record<FigureId, 1 | -1>>> = {
  revenue: 1,
  ...{ costOfGoods: -1, acquisitionCost: -1, activationCost: -1, careCost: -1, growthCost: -1, churnCost: -1 },
  otherCost: -1,
};

/** What the month is compared with: the budget where there is one, else what went before. */
const bases = ["budget", "priorMonth", "priorYear"] as const;

export type Basis = (typeof bases)[number];

const MOST_DRIVERS = 3;
/** Smaller changes are shown as 0. */
const LEAST_CHANGE = 0.5;

export interface Drivers {
  readonly basis: Basis;
  /** Largest first. */
  readonly up: readonly Statement[];
  readonly down: readonly Statement[];
}

/** The lines that moved the result most, for better and for worse; undefined where there is nothing to compare with. */
export function driversOf(context: CommentaryContext): Drivers | undefined {
  const basis = bases.find((each) => changes(context, each).length > 0);
  if (!basis) return undefined;
  const all = changes(context, basis).filter(({ change }) => Math.abs(change) >= LEAST_CHANGE);
  const pick = (direction: 1 | -1) =>
    all
      .filter(({ effect }) => Math.sign(effect) === direction)
      .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
      .slice(0, MOST_DRIVERS)
      .map(({ statement }) => statement);
  return { basis, up: pick(1), down: pick(-1) };
}

function changes(context: CommentaryContext, basis: Basis) {
  const { t } = context;
  return (Object.entries(lines) as [FigureId, 1 | -1][]).flatMap(([id, sign]) => {
    const [actual, base] = [figurePart(context, id, "actual"), figurePart(context, id, basis)];
    if (!actual || !base) return [];
    const change = actual.value - base.value;
    const label = t(`report.kpi.figure.${id}`);
    const difference = `${actual.cell}-${base.cell}`;
    const statement: Statement = {
      ...{ id: `driver.${id}`, key: `report.say.driver.${basis}` },
      parts: {
        ...{ actual: actual.part, base: base.part },
        figure: { expression: quote(label), text: label },
        change: changePart(difference, change, Math.max(Math.abs(actual.value), Math.abs(base.value)) < CENTS_BELOW),
      },
    };
    return [{ change, effect: change * sign, statement }];
  });
}

/** A difference with its sign; with cents where both of its numbers have them. */
function changePart(difference: string, change: number, hasCents: boolean): SentencePart {
  const digits = hasCents ? "#,##0.00" : "#,##0";
  const text = textNumber(change, hasCents ? 2 : 0);
  const zero = digits.replace(/[#,]/g, "");
  return {
    expression: `TEXT(${difference},"+${digits};-${digits};${zero}")`,
    text: change > 0 && text !== zero ? `+${text}` : text,
  };
}
