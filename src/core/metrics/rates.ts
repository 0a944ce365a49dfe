import { CoreError } from "../errors";
import { divide, requireDomain } from "../require";

/** What churn is measured against: the customers at the start, their average, or the start plus half of those gained. */
export type ChurnDenominator = "start" | "average" | "startplushalf";

/**
 * Share of customers lost in a period.
 *
 * @throws CoreError "division-by-zero", "out-of-domain" if more were lost than the average can bear
 * @example churnRate(200, 10, 40, "average") // 0.046512
 */
export function churnRate(atStart: number, lost: number, gained: number, denominator: ChurnDenominator): number {
  const halves = { start: 0, average: (gained - lost) / 2, startplushalf: gained / 2 };
  const customers = atStart + halves[denominator];
  requireDomain(customers >= 0, "lost", lost, `<= ${2 * atStart + gained}`);
  return divide(lost, customers, "atStart");
}

/**
 * Share of the customers at the start who are still there: (end - gained) / start.
 *
 * @throws CoreError "division-by-zero", "out-of-domain" if fewer are there at the end than were gained: some of those
 * have left too, and the share of the others cannot be told
 * @example retentionRate(200, 220, 40) // 0.9
 */
export function retentionRate(atStart: number, atEnd: number, gained: number): number {
  requireDomain(gained <= atEnd, "gained", gained, `<= ${atEnd}`);
  return divide(atEnd - gained, atStart, "atStart");
}

/** Gross revenue retention: what of the start's revenue is left without any growth. @example grr(100, 5, 10) // 0.85 */
export function grr(start: number, contraction: number, churn: number): number {
  return divide(start - contraction - churn, start, "start");
}

/** Net revenue retention: with the growth of the same customers, never with new ones. @example nrr(100, 15, 5, 10) // 1 */
export function nrr(start: number, expansion: number, contraction: number, churn: number): number {
  return divide(start + expansion - contraction - churn, start, "start");
}

/** Revenue movements of a period, all positive. */
export interface RevenueMovements {
  readonly won: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churn: number;
  readonly reactivation: number;
}

/** Quick ratio: revenue gained per unit of revenue lost. @throws CoreError "division-by-zero" if nothing was lost */
export function quickRatio({ won, expansion, contraction, churn, reactivation }: RevenueMovements): number {
  return divide(won + expansion + reactivation, contraction + churn, "contraction + churn");
}

/** Part as a share of a whole. @throws CoreError "division-by-zero" */
export function shareOf(part: number, whole: number, name: string): number {
  return divide(part, whole, name);
}

/**
 * Concentration ratio: share of the n largest.
 *
 * @param sizes 0 or more each; NaN is none
 * @throws CoreError "not-enough-data", "out-of-domain", "division-by-zero"
 */
export function concentration(sizes: ArrayLike<number>, n: number): number {
  requireDomain(Number.isInteger(n) && n >= 1, "n", n, "1, 2, 3, ...");
  const given = Float64Array.from(sizes).filter((size) => !Number.isNaN(size));
  if (given.length === 0) throw new CoreError("not-enough-data", { name: "sizes", got: 0, want: 1 });
  given.sort().reverse();
  const sum = (values: Float64Array) => values.reduce((all, size) => all + size, 0);
  return divide(sum(given.subarray(0, n)), sum(given), "sizes");
}

/** Conversion of one stage of a funnel: from the stage before, and from the first. A refusal where that was 0. */
export interface StageConversion {
  readonly step: number | CoreError;
  readonly overall: number | CoreError;
}

/**
 * Conversion through the stages of a funnel.
 *
 * @param counts customers that reached each stage; NaN is unknown and passed over
 * @returns one entry per stage, undefined where the count is unknown
 * @example conversion([1000, 200, 50]) // 1, 1; 0.2, 0.2; 0.25, 0.05
 */
export function conversion(counts: ArrayLike<number>): (StageConversion | undefined)[] {
  let [first, previous] = [NaN, NaN];
  return Array.from(counts, (count) => {
    if (Number.isNaN(count)) return undefined;
    if (Number.isNaN(first)) [first, previous] = [count, count];
    const stage = { step: shareOrRefusal(count, previous), overall: shareOrRefusal(count, first) };
    previous = count;
    return stage;
  });
}

function shareOrRefusal(part: number, whole: number): number | CoreError {
  return whole === 0 ? new CoreError("division-by-zero", { name: "stageCounts" }) : part / whole;
}
