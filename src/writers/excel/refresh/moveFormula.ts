import { type Place, parseAddress, quoteSheet } from "../../../report/address";
import { columnLetters } from "../../../report/address";
import { type Token, tokensOf } from "../../state/formulaTokens";

/** Where the things that a formula names are now. */
export interface Whereabouts {
  readonly sheet: (name: string) => string;
  readonly table: (name: string) => string;
  /** `sheet` as the formula names it; undefined for the formula's own. `other`: the other end, of a range. */
  readonly cell: (sheet: string | undefined, place: Place, other?: Place) => Place;
}

/** A formula with sheets, tables and cells as they are called and lie now; dollar signs stay. */
export function movedFormula(formula: string, { sheet, table, cell }: Whereabouts): string {
  const tokens = tokensOf(formula);
  const texts = tokens.map((token, index) => {
    if (token.kind === "sheet")
      return sheet(token.name) === token.name ? token.text : `${quoteSheet(sheet(token.name))}!`;
    if (token.kind === "table") return table(token.text);
    if (token.kind !== "cell") return token.text;
    return placedAt(token.text, cell(token.sheet, parseAddress(token.text), otherEnd(tokens, index)));
  });
  return texts.join("");
}

/** The cell on the other side of a colon. */
function otherEnd(tokens: readonly Token[], index: number): Place | undefined {
  const found = [-1, 1].map((way) => (tokens[index + way]?.text === ":" ? tokens[index + 2 * way] : undefined));
  const end = found.find((token) => token?.kind === "cell");
  return end && parseAddress(end.text);
}

/** A formula that goes from one row to another, with what it reads of its own row. */
export function formulaInRow(formula: string, from: number, to: number): string {
  const texts = tokensOf(formula).map((token) => {
    if (token.kind !== "cell" || token.sheet !== undefined || /\$\d/.test(token.text)) return token.text;
    const place = parseAddress(token.text);
    return place.row === from ? placedAt(token.text, { ...place, row: to }) : token.text;
  });
  return texts.join("");
}

function placedAt(text: string, { row, column }: Place): string {
  const [, absoluteColumn, absoluteRow] = /^(\$?)[A-Z]+(\$?)/.exec(text)!;
  return `${absoluteColumn}${columnLetters(column)}${absoluteRow}${row + 1}`;
}
