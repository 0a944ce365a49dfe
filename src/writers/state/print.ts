import { isFormula } from "../../report/cellGrid";
import type { CellContent } from "../../report/plan";
import { tokensOf } from "./formulaTokens";

/**
 * The short print of what a cell holds: a change of the user's is recognised by it. Of a formula there are two, that
 * of its whole text and that of its skeleton, which stays when rows are inserted, tables sorted and sheets renamed.
 * "" is the print of an empty cell.
 */
export function printOf(content: CellContent): string {
  if (isFormula(content)) return `=${hash(plainFormula(content.formula))}.${hash(skeletonOf(content.formula))}`;
  if (content === null || content === "") return "";
  if (typeof content === "number") return hash(`n${Number(content.toPrecision(15)) + 0}`);
  return hash(typeof content === "string" ? `s${content.replace(/\r\n?/g, "\n")}` : `b${content}`);
}

/** Whether two prints are of the same content; `loosely`: formulas may point elsewhere. */
export function samePrint(one: string, other: string, loosely: boolean): boolean {
  if (one === other) return true;
  const bones = (print: string) => (print.startsWith("=") ? print.slice(print.indexOf(".")) : undefined);
  return loosely && bones(one) !== undefined && bones(one) === bones(other);
}

/** As Excel may have written it: spaces, case, quotes of sheets and the two ways to say "this row" do not count. */
export function plainFormula(formula: string): string {
  const texts = tokensOf(thisRow(formula)).map((token) => {
    if (token.kind === "sheet") return `'${token.name}'!`;
    if (token.kind === "text" || token.kind === "brackets") return token.text;
    return token.text.trim().toUpperCase();
  });
  return texts.join("");
}

/** Of a formula what stays when rows are inserted, tables sorted and sheets renamed. */
export function skeletonOf(formula: string): string {
  const texts = tokensOf(thisRow(formula)).map(({ kind, text }) => {
    if (kind === "sheet" || kind === "table") return "";
    if (kind === "cell") return "#";
    return kind === "text" || kind === "brackets" ? text : text.trim().toUpperCase();
  });
  return texts.join("");
}

/** Excel reads Costs[[#This Row],[Cost]] back as Costs[@Cost] or [@Cost]. */
function thisRow(formula: string): string {
  return formula
    .replace(/[\p{L}\p{N}_.\\]*\[\[#This Row\],\s*\[((?:[^[\]']|'.)*)\]\]/gu, "[@$1]")
    .replace(/[\p{L}\p{N}_.\\]*\[@\[?((?:[^[\]']|'.)*)\]?\]/gu, "[@$1]");
}

/** 32 bits (FNV-1a), in letters and digits. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
