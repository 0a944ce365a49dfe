import { CoreError } from "../../core/errors";
import { kaplanMeier, type SurvivalStep } from "../../core/models/survival/kaplanMeier";
import { defineFunction, type Scalar } from "../define";
import { headersParameter, orBlank, withHeader } from "../table";
import { completeRows, incompleteRowsNote } from "./completeRows";
import { eventNumbers, groupIndices, observationParameters } from "./observations";

const header = ["time", "at risk", "events", "survival", "standard error", "lower", "upper"];

export const SURVIVAL_KM = defineFunction({
  id: "SURVIVAL.KM",
  category: "models",
  description: "Kaplan-Meier curve: the share that survives beyond each event time, with 95% interval.",
  parameters: [
    ...observationParameters,
    {
      name: "groups",
      kind: "id",
      takes: "list",
      optional: true,
      zero: "blank",
      description: "Column of groups, each with a curve of its own.",
    },
    {
      name: "interval",
      kind: "enum",
      words: ["log", "loglog", "plain"],
      default: "log",
      description: "How the 95% interval is drawn.",
    },
    headersParameter,
  ],
  result: { shape: "table", columns: header, unit: "one row per event time, groups first" },
  formula: "S(t) = the product over event times up to t of 1 - events / at risk; standard error by Greenwood",
  errors: [{ code: "#N/A", when: "no row is complete, or no event happened" }],
  examples: [
    {
      args: [[[1], [2], [2], [3], [4]], [[1], [1], [0], [1], [0]], null, "log", false],
      gives: [
        [1, 5, 1, 0.8, 0.178885, 0.516126, 1],
        [2, 4, 1, 0.6, 0.219089, 0.293316, 1],
        [3, 2, 1, 0.3, 0.238747, 0.063054, 1],
      ],
      within: 5e-7,
    },
  ],
  source: "Kaplan & Meier (1958); intervals as in R's survfit: log (its default), log-log, plain.",
  notes: [incompleteRowsNote, "Where the curve has reached 0 there is no interval: the cells are blank."],
  compute: ({ durations, events, groups, interval, headers }) => {
    const { names, indices } = groupIndices(groups ?? []);
    const rows = completeRows({ durations, events: eventNumbers(events), groups: groups && indices });
    const members = byGroup(rows.groups ?? rows.durations.map(() => 0), Math.max(1, names.length));
    const table = members.flatMap((member, group) => {
      const pick = (list: Float64Array) => Float64Array.from(member, (i) => list[i]!);
      const steps =
        member.length === 0
          ? []
          : kaplanMeier({ durations: pick(rows.durations), events: pick(rows.events) }, interval);
      return steps.map((step) => (groups ? [names[group]!, ...cells(step)] : cells(step)));
    });
    if (rows.durations.length === 0) throw new CoreError("empty-input", { name: "durations" });
    if (table.length === 0) throw new CoreError("not-enough-data", { name: "events", got: 0, want: 1 });
    return withHeader(headers, groups ? ["group", ...header] : header, table);
  },
});

/** The rows of each group. */
function byGroup(groups: Float64Array, count: number): number[][] {
  const members = Array.from({ length: count }, (): number[] => []);
  groups.forEach((group, i) => members[group]!.push(i));
  return members;
}

function cells({ time, atRisk, events, survival, standardError, lower, upper }: SurvivalStep): Scalar[] {
  return [time, atRisk, events, survival, orBlank(standardError), orBlank(lower), orBlank(upper)];
}
