import { cleanText, isBlankText } from "../../../values/text";
import { withoutTotal } from "../../totalWords";
import { lineageOfPath, type AccountForm, type Row } from "../lineage";

const finer =
  /sub|detail|level.?[2-9]|category.?[2-9]|account.?[2-9]|[二三四五]级|[二三四五]級|[二三四五]階|明细|明細|子|小类|小類|细目|細目|次/i;

function lineageOf(row: Row, columns: readonly number[]) {
  const path: string[] = [];
  for (const index of columns) {
    const text = cleanText(row[index] ?? null).toLowerCase();
    if (isBlankText(text)) break;
    const { name, isTotal } = withoutTotal(text);
    if (isTotal) return lineageOfPath(name === "" ? path : [...path, name], true);
    path.push(name);
  }
  return lineageOfPath(path);
}

/** Categories and what they are divided into in columns of their own: the row of the whole category has a blank there. */
export const subCategories: AccountForm = ({ rows, name, others }) => {
  const below = others.filter(({ title, index }) => index !== name && finer.test(title)).map(({ index }) => index);
  if (below.length === 0) return [];
  return [{ isSure: false, lineages: rows.map((row) => lineageOf(row, [name, ...below])) }];
};
