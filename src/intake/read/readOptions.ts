import type { CleaningRules } from "../source";
import type { StyleChoices } from "./columnStyles";
import type { Rates } from "./exchange";
import type { FillOptions } from "./fillDown";
import type { ScreenOptions } from "./rowScreen";

export interface ReadOptions extends StyleChoices, ScreenOptions, FillOptions {
  /** Name of the source, for the record and for sentences about it. */
  readonly name: string;
  /** Orders after this day are left out and listed. Costs are not: they are booked by month, some on its last day. */
  readonly asOf?: number;
  /** Rules of cleaning that are switched on or off; see `CleaningRule` for what holds where nothing is said. */
  readonly rules?: CleaningRules;
  /** Exchange rates; without them, amounts in two currencies are refused. */
  readonly rates?: Rates;
  /** The numbers of the source count days from 1904-01-01; texts say themselves what they mean. */
  readonly counts1904?: boolean;
}
