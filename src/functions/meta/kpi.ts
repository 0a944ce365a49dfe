import { CoreError } from "../../core/errors";
import { compile } from "../../core/formula/evaluate";
import { parseFormula } from "../../core/formula/parse";
import { requireLength } from "../../core/require";
import { defineFunction } from "../define";

export const KPI = defineFunction({
  id: "KPI",
  category: "meta",
  description: "A formula of your own over named columns, row by row: margin * retention / (1 + discount - retention).",
  parameters: [
    {
      name: "formula",
      kind: "text",
      takes: "one",
      description:
        "Text with + - * / ^, comparisons, and, or, not, if(a, b, c), min, max, sum, abs, sqrt, exp, ln, log10, round.",
      as: (text: string) => compile(parseFormula(text)),
    },
    {
      name: "names",
      kind: "text",
      takes: "list",
      description: "Names of the columns: letters, digits, _; upper and lower case are the same.",
      as: (names: readonly string[]) => names.map((name) => name.trim().toLowerCase()),
    },
    { name: "values", kind: "number", takes: "row", description: "Range of numbers, one column per name." },
  ],
  result: { shape: "each", unit: "as the formula" },
  formula: "as given; 10% is 0.1, -2^2 is -4 (ordinary notation; a worksheet gives 4)",
  errors: [
    {
      code: "#VALUE!",
      when: "the formula cannot be read, or uses a name that is not given or a part that is not allowed",
    },
    { code: "#DIV/0!", when: "the formula divides by 0 in this row" },
  ],
  examples: [
    {
      args: [
        "margin * retention / (1 + discount - retention)",
        [["margin", "retention", "discount"]],
        [
          [100, 0.8, 0.1],
          [100, 0.7, 0.1],
        ],
      ],
      gives: [[266.666666666667], [175]],
    },
    { args: ["revenue > 1000 ? 5% * revenue : 0", "revenue", [[2000], [500]]], gives: [[100], [0]] },
  ],
  source: "Your formula; read by mathjs's parser, computed by a list of allowed operations.",
  notes: ["At most 1,000 characters. Nothing but numbers goes in and out: no texts, assignments, arrays, properties."],
  compute: ({ formula, names, values }) => {
    requireLength("values", values.length, names.length);
    return formula((name) => {
      const at = names.indexOf(name);
      if (at < 0) throw new CoreError("unknown-word", { name: "formula", got: name, allowed: names.join(", ") });
      return values[at]!;
    });
  },
});
