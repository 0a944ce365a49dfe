import type { ReportPlan } from "../plan";
import { cellLabels, type LabelOf } from "./cellLabels";

/**
 * A formula of the plan with what its references are called in their place: "Cost, Acquisition ÷ Customers, Acquisition".
 *
 * @param sheet key of the sheet on which it stands
 * @param formula in en-US notation
 */
export function formulaWords(plan: ReportPlan, sheet: string, formula: string): string {
  const labels = new Map<string, LabelOf>();
  const labelsOf = (key: string): LabelOf | undefined => {
    const found = plan.sheets.find((one) => one.key === key);
    if (found !== undefined && !labels.has(key)) labels.set(key, cellLabels(found));
    return labels.get(key);
  };
  const keyOf = (name: string) => plan.sheets.find((one) => one.name === name)?.key;
  const named = new Map(plan.names.map(({ name, cells }) => [name, cells]));
  return formula.replace(/^=/, "").replace(tokens, (token: string, ...groups: (string | undefined)[]) => {
    const { text, other, range, table, name, operator } = groups.at(-1) as unknown as Token;
    if (text !== undefined) return text;
    if (operator !== undefined) return signs[operator] ?? operator;
    if (table !== undefined) return quoted(table.replace(/'(.)/g, "$1"));
    if (range !== undefined) {
      const key = other === undefined ? sheet : keyOf(other.replace(/''/g, "'"));
      return quoted((key === undefined ? undefined : labelsOf(key)?.(range)) ?? token);
    }
    const cells = name === undefined ? undefined : named.get(name);
    return cells === undefined ? token : quoted(labelsOf(cells.sheet)?.(cells.range) ?? token);
  });
}

interface Token {
  readonly text?: string;
  readonly other?: string;
  readonly range?: string;
  readonly table?: string;
  readonly name?: string;
  readonly operator?: string;
}

/** Texts, references with or without a sheet, columns of tables, names and functions, operators. */
const tokens = new RegExp(
  [
    '(?<text>"(?:[^"]|"")*")',
    "(?:'(?<other>(?:[^']|'')+)'!)?(?<range>\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}\\$?\\d+)?)(?![\\w(])",
    "\\b\\w+\\[(?<table>(?:[^\\]']|'.)+)\\]",
    "(?<name>\\b[A-Za-z_]\\w*\\b)",
    "(?<operator>[*/+,-])",
  ].join("|"),
  "g",
);

const signs: Readonly<Record<string, string>> = { "*": " × ", "/": " ÷ ", "+": " + ", "-": " − ", ",": ", " };

function quoted(label: string): string {
  return `[${label}]`;
}
