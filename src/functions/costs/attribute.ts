import { attribute } from "../../core/metrics/attribution";
import { defineFunction } from "../define";
import { headersParameter, withHeader } from "../table";

const header = ["channel", "conversions", "share"] as const;

export const ATTRIBUTE = defineFunction({
  id: "ATTRIBUTE",
  category: "costs",
  description:
    "Multi-touch attribution: conversions by channel from paths such as Search > Mail > Direct. They add up to the total.",
  parameters: [
    { name: "paths", kind: "text", takes: "list", description: "Column of paths; touches are separated by >." },
    {
      name: "conversions",
      kind: "count",
      takes: "list",
      unit: "conversions",
      description: "Column of conversions, one per path; a blank is none.",
    },
    {
      name: "nulls",
      kind: "count",
      takes: "list",
      optional: true,
      unit: "paths",
      description: "Column of how often the path ended without a conversion (markov).",
    },
    {
      name: "model",
      kind: "enum",
      words: ["first", "last", "linear", "position", "timedecay", "markov"],
      default: "linear",
      description: "Who gets the credit.",
    },
    {
      name: "halfLife",
      kind: "number",
      default: 1,
      unit: "steps",
      description: "Half-life of timedecay, in steps from the end.",
    },
    headersParameter,
  ],
  result: { shape: "table", columns: header, unit: "one row per channel, by first touch" },
  formula:
    "position: 40/20/40, two touches 50/50; timedecay: 0.5^(steps from the end / halfLife); " +
    "markov: order 1, removal effects, normalised",
  errors: [{ code: "#N/A", when: "no path has a conversion" }],
  examples: [
    {
      args: [[["A>B>C"]], [[1]], null, "timedecay"],
      gives: [[...header], ["A", 1 / 7, 1 / 7], ["B", 2 / 7, 2 / 7], ["C", 4 / 7, 4 / 7]],
    },
    {
      args: [[["A>B"], ["A"], ["B"]], [[1], [0], [1]], [[0], [1], [0]], "markov", null, false],
      gives: [
        ["A", 0.6667, 0.3333],
        ["B", 1.3333, 0.6667],
      ],
      within: 5e-5,
    },
  ],
  source: "Anderl, Becker, von Wangenheim & Schumann (2016), Mapping the customer journey (markov); common rules else.",
  compute: ({ paths, conversions, nulls, model, halfLife, headers }) => {
    const credits = attribute({ paths, conversions, nulls }, model, halfLife);
    return withHeader(
      headers,
      header,
      credits.map((c) => [c.channel, c.conversions, c.share]),
    );
  },
});
