import type { ChartBlock } from "../../../report/plan";
import { type ChartState, chartState, type SeriesState } from "../../state/chartState";

/** How the series of a chart that stands become those of the plan; what the user added stays. */
export interface ChartWork {
  readonly chart: ChartBlock;
  /** Title, axes and legend are other ones. */
  readonly isFramed: boolean;
  /** In the order of the plan. */
  readonly series: readonly SeriesWork[];
  /** Names of series that go. */
  readonly dropped: readonly string[];
}

export interface SeriesWork {
  readonly name: string;
  /** What it was called; absent for one that comes. */
  readonly before?: string;
  /** Its look is another one, or it comes. */
  readonly isDressed: boolean;
  /** Points that stood out and do so no more. */
  readonly unmarked: readonly number[];
}

/** Series are known by their names; those that are left over on both sides are the same under new names. */
export function chartWork(chart: ChartBlock, last: ChartState | undefined): ChartWork {
  const next = chartState(chart);
  const before = numbered(last?.series ?? []);
  const wanted = numbered(next.series);
  const lost = [...before.keys()].filter((name) => !wanted.has(name));
  const series = [...wanted].map(([name, now]): SeriesWork => {
    const known = before.has(name) ? name : lost.shift();
    const old = known === undefined ? undefined : before.get(known);
    return {
      name,
      ...(known !== undefined && { before: known }),
      isDressed: old?.look !== now.look,
      unmarked: (old?.marks ?? []).filter((point) => !now.marks.includes(point)),
    };
  });
  return { chart, isFramed: last?.frame !== next.frame, series, dropped: lost };
}

function numbered(series: readonly SeriesState[]): Map<string, SeriesState> {
  const names = uniqueNames(series.map(({ name }) => name));
  return new Map(series.map((one, index) => [names[index]!, one]));
}

/** The second series of a name is another one than the first. */
export function uniqueNames(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
