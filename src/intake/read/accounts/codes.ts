import { cleanText } from "../../values/text";
import { byText, type AccountTable, type Codes } from "./lineage";

type Titled = Omit<AccountTable, "codes">;

/** The code of "6601 销售费用", of "1.2.1", of "OP-10: Wages". */
const leading = /^[a-z]{0,4}-?\d+(?:[.\-_/]\d+)*(?![\da-z])/i;

/** Names that nearly all begin with a code begin with that of their account. */
const nearlyAll = 0.8;

/** The name of an account without its code. */
export const withoutCode = (text: string) => text.replace(leading, "").replace(/^[\s.:、_\-–—·]+/, "") || text;

const codesIn = ({ rows }: Titled, index: number) => byText(rows, index, (text) => leading.exec(text)?.[0]);

/** Whether each code always stands beside the same name, and each name beside the same code. */
function namesAccounts({ rows, name }: Titled, codes: readonly (string | undefined)[]): boolean {
  const [nameOf, codeOf] = [new Map<string, string>(), new Map<string, string>()];
  return codes.every((code, i) => {
    if (code === undefined) return true;
    const text = cleanText(rows[i]![name] ?? null);
    if (!nameOf.has(code)) nameOf.set(code, text);
    if (!codeOf.has(text)) codeOf.set(text, code);
    return nameOf.get(code) === text && codeOf.get(text) === code;
  });
}

function isMostlyCodes({ rows }: Titled, index: number, codes: readonly (string | undefined)[]): boolean {
  const filled = rows.filter((row) => cleanText(row[index] ?? null) !== "").length;
  return codes.filter((code) => code !== undefined).length >= Math.max(2, filled * nearlyAll);
}

/** The codes of a table: of columns that hold those of its accounts, by their titles or by what stands in them. */
export function codesOf(table: Titled): readonly Codes[] {
  const { code, name, others } = table;
  const titled = code === undefined ? [] : [{ texts: codesIn(table, code), isSure: true }];
  const inNames = codesIn(table, name);
  const named = name !== code && isMostlyCodes(table, name, inNames) ? [{ texts: inNames, isSure: true }] : [];
  const beside = others.flatMap(({ index }) => {
    if (index === code || index === name) return [];
    const texts = codesIn(table, index);
    return isMostlyCodes(table, index, texts) && namesAccounts(table, texts) ? [{ texts, isSure: false }] : [];
  });
  return [...titled, ...named, ...beside];
}
