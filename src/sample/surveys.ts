import { chance } from "./chance";
import { monthCount, monthEnd, monthIndex, monthStart } from "./calendar";
import { priceRise } from "./company";
import { anger, score } from "./tickets";
import type { Person } from "./people";

/** One answer. One of the scores may be missing. */
export interface Survey {
  readonly customer: string;
  readonly day: number;
  /** 0 to 10. */
  readonly nps: number | undefined;
  /** 1 to 5. */
  readonly csat: number | undefined;
}

/** A promoter gives 9 or 10; annoyance pushes the answers down. */
const npsWeights = (unhappy: number) => [
  ...[0.01, 0.01, 0.01, 0.02, 0.02, 0.05, 0.07].map((weight) => weight + 0.09 * unhappy),
  ...[0.16, 0.22, 0.24, 0.19].map((weight) => weight * (1 - 0.75 * unhappy)),
];

/** Every month one customer in eight answers. Nobody who has left is asked. */
export function surveys(everybody: readonly Person[], seed: number): Survey[] {
  const draw = chance(seed, 6);
  return Array.from({ length: monthCount }, (_, month) => {
    const asked = everybody.filter(({ joined, left }) => joined < monthStart(month) && left > monthEnd(month));
    const answers = asked
      .filter(() => draw.happens(0.125))
      .map((person): Survey => {
        const day = draw.whole(monthStart(month), monthEnd(month));
        const cheap = person.channel.key === "deals" ? 0.3 : 0;
        const dear = monthIndex(day) === priceRise.month ? 0.25 : 0;
        const unhappy = Math.min(1, anger(month) + cheap + dear);
        const [nps, csat] = [draw.pick(npsWeights(unhappy)), score(draw, unhappy)];
        const skipped = draw.pick([0.86, 0.07, 0.07]);
        return {
          ...{ customer: person.id, day },
          ...{ nps: skipped === 1 ? undefined : nps, csat: skipped === 2 ? undefined : csat },
        };
      });
    return answers.sort((a, b) => a.day - b.day || (a.customer < b.customer ? -1 : 1));
  }).flat();
}
