import * as mathjs from "mathjs/number";
import { CoreError } from "../errors";
import { measure, type FormulaNode } from "./node";
import { parserNodes } from "./parserNodes";

/**
 * mathjs's parser alone, an instance of our own with nodes of our own: nothing of mathjs ever evaluates anything.
 * Its types leave out the factory.
 */
interface Parser {
  (text: string): { readonly tree: FormulaNode };
  isAlpha: (character: string, before: string, after: string) => boolean;
}
type ParserFactory = (parts: Readonly<Record<string, unknown>>) => Parser;

/** Formulas come with workbooks of strangers: long or deep ones are not read. */
const longest = 1000;
const mostNodes = 200;
const deepest = 32;

const parser = newParser();

/**
 * Reads a formula over named numbers. Names are taken without regard to case; 10% is 0.1; -2^2 is -4.
 *
 * @throws CoreError "bad-formula" (`at`, `got`), "formula-part" for anything beyond numbers, names, calls and operators,
 *   "formula-long" beyond 1,000 characters, "formula-parts" beyond 200 parts, "formula-deep" beyond 32 brackets deep
 */
export function parseFormula(text: string): FormulaNode {
  refuseBeyond("formula-long", text.length, longest);
  const tree = read(text);
  const { nodes, depth } = measure(tree);
  refuseBeyond("formula-parts", nodes, mostNodes);
  refuseBeyond("formula-deep", depth, deepest);
  return tree;
}

function refuseBeyond(code: "formula-long" | "formula-parts" | "formula-deep", got: number, limit: number): void {
  if (got > limit) throw new CoreError(code, { got, limit });
}

function read(text: string): FormulaNode {
  if (text.trim() === "") throw new CoreError("empty-input", { name: "formula" });
  try {
    return parser(text).tree;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = "char" in error ? Number(error.char) : 1;
    throw new CoreError("bad-formula", { at, got: `"${text.slice(at - 1, at + 19)}"` });
  }
}

function newParser(): Parser {
  // as a property of the module, so that bundlers leave out the rest of mathjs: nine tenths of it
  const create = (mathjs as unknown as { readonly createParse: ParserFactory }).createParse;
  const parse = create({
    ...parserNodes,
    typed: Object.assign((_: string, { string }: { readonly string: Parser }) => string, { addConversion: () => {} }),
    numeric: Number,
    config: { number: "number", numberFallback: "number" },
  });
  const isAlpha = parse.isAlpha;
  // column names of any language, not of Latin and Greek alone
  parse.isAlpha = (character, before, after) => isAlpha(character, before, after) || /\p{L}/u.test(character);
  return parse;
}
