import { isElementwise, isOptional, type ExcelFunction, type Kind, type Parameter } from "../define";
import { argumentText, exampleFormula, signature, typedName } from "../signature";
import { textOf } from "../texts";
import type { Block } from "./block";

const kinds: Record<Kind, string> = {
  number: "number",
  money: "amount",
  count: "number, 0 or more",
  whole: "whole number, 0 or more",
  share: "share, 0 to 1",
  rate: "rate, above -1",
  date: "date",
  id: "text or number",
  text: "text",
  enum: "word",
  boolean: "TRUE or FALSE",
};

const elementwiseNote =
  "Takes a number, a cell or a range, and works element by element: one value repeats, equal shapes go pairwise, " +
  "a column with a row gives a table. One call for a whole column is much faster than one call per row.";

const spillNote =
  "A bad element gives an error in that element alone. Excel builds that refuse errors inside arrays show #VALUE! for the whole result.";

const zeroNote =
  'Desktop Excel may hand a blank cell over as 0, and here 0 is a value: where it matters, use FILTER(A2:A99, A2:A99<>"").';

/** The help page of one function. */
export function helpPage(f: ExcelFunction): Block[] {
  return [
    { kind: "heading", level: 1, text: typedName(f.id) },
    { kind: "text", text: f.description },
    { kind: "code", text: `CLC.${signature(f)}` },
    ...section("Parameters", parameterTable(f)),
    ...section("Result", { kind: "text", text: resultText(f) }),
    ...(f.formula ? section("Formula", { kind: "text", text: f.formula }) : []),
    ...section("Examples", exampleTable(f)),
    ...section("Errors", { kind: "list", items: errorTexts(f) }),
    ...section("Notes", { kind: "list", items: noteTexts(f) }),
    ...section("Source", { kind: "text", text: f.source }),
    ...section("简体中文", ...translated(f, "zh-CN", ["参数", "说明"])),
    ...section("繁體中文", ...translated(f, "zh-TW", ["參數", "說明"])),
  ];
}

function section(text: string, ...blocks: Block[]): Block[] {
  return [{ kind: "heading", level: 2, text }, ...blocks];
}

function parameterTable({ parameters }: ExcelFunction): Block {
  return {
    kind: "table",
    header: ["Name", "Takes", "Unit", "If omitted", "Meaning"],
    rows: parameters.map((p) => [{ code: p.name }, takesText(p), p.unit ?? "", omittedText(p), p.description]),
  };
}

function takesText({ kind, takes, words, zero }: Parameter): string {
  const what = words ? words.join(", ") : kinds[kind];
  const range = takes === "list" || takes === "table" || takes === "row" ? `range: ${what}` : what;
  return zero === "blank" ? `${range}; 0 is blank` : range;
}

function omittedText(parameter: Parameter): string {
  if (!isOptional(parameter)) return "required";
  return parameter.default === undefined ? "see meaning" : argumentText(parameter.default);
}

function resultText({ result: { shape, unit, columns } }: ExcelFunction): string {
  const named = columns ? ` (${columns.join(", ")})` : "";
  const shapes = {
    each: "One value for every element",
    row: `One row${named} for every element`,
    one: "One value",
    column: "One column",
    table: `A table${named}`,
  };
  return `${shapes[shape]}: ${unit}.`;
}

function exampleTable({ id, examples }: ExcelFunction): Block {
  return {
    kind: "table",
    header: ["Formula", "Gives", "Source"],
    rows: examples.map(({ args, gives, source }) => [
      { code: exampleFormula(id, args) },
      { code: argumentText(gives) },
      source ?? "",
    ]),
  };
}

function errorTexts({ parameters, errors = [] }: ExcelFunction): string[] {
  const denominators = parameters.filter(({ zero }) => zero === "divides").map(({ name }) => name);
  return [
    "#VALUE!: an argument is missing or wrong; the message names it, what it got and what it wants.",
    ...(denominators.length > 0 ? [`#DIV/0!: ${denominators.join(" or ")} is 0.`] : []),
    ...errors.map(({ code, when }) => `${code}: ${when}.`),
    "#N/A: more than 300,000 cells in one call; split the range.",
  ];
}

function noteTexts(f: ExcelFunction): string[] {
  const zeroMatters = f.parameters.some(({ kind, zero }) => kind in numeric && (zero ?? "legal") === "legal");
  return [
    ...(f.notes ?? []),
    ...(isElementwise(f.result) ? [elementwiseNote, spillNote] : []),
    ...(zeroMatters ? [zeroNote] : []),
    `Arguments are separated by ; where your Excel uses the comma as decimal sign.`,
  ];
}

const numeric: Partial<Record<Kind, true>> = { number: true, money: true, count: true, share: true, rate: true };

function translated(f: ExcelFunction, locale: "zh-CN" | "zh-TW", header: readonly string[]): Block[] {
  const { description, parameters } = textOf(f, locale);
  const rows = Object.entries(parameters).map(([name, text]) => [{ code: name }, text]);
  return [
    { kind: "text", text: description },
    { kind: "table", header, rows },
  ];
}
