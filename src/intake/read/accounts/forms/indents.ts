import { cleanText } from "../../../values/text";
import { lineagesByDepth, type AccountForm } from "../lineage";

/** Blanks of any width, and the signs that people draw trees with. */
const before = /^[\s\u3000\u00a0·•.\-–—>*+└├│─┗┣]*/;
const fullWidth = /[^\u0020-\u00a0]/g;

/** How far a name is moved in; a full-width blank takes the room of two. */
function depthOf(text: string): number {
  const lead = before.exec(text)?.[0] ?? "";
  return lead.length + (lead.replace(/\t/g, "\u3000").match(fullWidth)?.length ?? 0);
}

const labelOf = (text: string) => cleanText(text.replace(before, ""));

/** Names that are moved in below the account above, by blanks or by signs. */
export const indents: AccountForm = ({ rows, code, name }) =>
  [...new Set([name, code ?? name])].flatMap((index) => {
    const places = rows.map((row) => {
      const text = String(row[index] ?? "");
      const label = labelOf(text);
      return label === "" ? undefined : { depth: depthOf(text), label };
    });
    if (!places.some((place) => place !== undefined && place.depth > 0)) return [];
    // a blank before a name may be dirt
    return [
      { isSure: false, lineages: lineagesByDepth(places) },
      { isSure: false, lineages: lineagesByDepth([...places].reverse()).reverse() },
    ];
  });
