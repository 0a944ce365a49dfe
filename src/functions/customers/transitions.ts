import { transitions } from "../../core/data/transitions";
import { defineFunction } from "../define";
import { headersParameter, withHeader } from "../table";

export const TRANSITIONS = defineFunction({
  id: "TRANSITIONS",
  category: "customers",
  description: "Migration matrix: how many, or which share, went from each state to each other between two dates.",
  parameters: [
    { name: "from", kind: "text", takes: "list", description: "Column of states before." },
    { name: "to", kind: "text", takes: "list", description: "Column of states after, one for each before." },
    { name: "share", kind: "boolean", default: true, description: "FALSE gives counts instead of shares of the row." },
    headersParameter,
  ],
  result: {
    shape: "table",
    columns: ["from", "state", "..."],
    unit: "one row and column per state, by first appearance",
  },
  formula: "count from -> to / count from; a state that nobody left has a blank row",
  errors: [{ code: "#N/A", when: "there is no complete pair" }],
  examples: [
    {
      args: [
        [["N"], ["N"], ["M"]],
        [["M"], ["M"], ["C"]],
      ],
      gives: [
        ["from", "N", "M", "C"],
        ["N", 0, 1, 0],
        ["M", 0, 0, 1],
        ["C", "", "", ""],
      ],
    },
    {
      args: [[["N"], ["N"], ["M"]], [["M"], ["M"], ["C"]], false, false],
      gives: [
        ["N", 0, 2, 0],
        ["M", 0, 0, 1],
        ["C", 0, 0, 0],
      ],
    },
  ],
  source: "Empirical transition matrix; a pair with a blank is left out.",
  compute: ({ from, to, share, headers }) => {
    const { states, counts } = transitions(from, to);
    const rows = states.map((state, i) => {
      const left = counts[i]!.reduce((sum, count) => sum + count, 0);
      return [state, ...Array.from(counts[i]!, (count) => (!share ? count : left === 0 ? "" : count / left))];
    });
    return withHeader(headers, ["from", ...states], rows);
  },
});
