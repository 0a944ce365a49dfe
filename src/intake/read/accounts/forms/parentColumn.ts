import { normaliseTitle, titleSet } from "../../../recognise/titles";
import { cleanText } from "../../../values/text";
import type { AccountForm, AccountTable } from "../lineage";

const titles = titleSet(
  `parent|parent account|parent code|parent id|parent account code|parent account no|parent account number|parent account name
  |parent account id|parent name|parent category|parent cost category|parent gl account|sub account of|subaccount of|roll up|rollup
  |rolls up to|roll up account|rollup account|summary account|main account|上级|上级科目|上级科目编码|上级科目代码|上级科目编号|上级科目名称
  |上级编码|上级代码|父科目|父级科目|父级|父级编码|父级科目编码|所属科目|汇总科目|统驭科目|上級|上級科目|上級科目代號|上級科目編號|上級科目名稱|上層科目
  |上層科目代號|上層科目編號|父科目|母科目|所屬科目|彙總科目|統馭科目`,
);

/** The column in which most of the parents stand as accounts of their own. */
function ownColumn({ rows, code, name, others }: AccountTable, parents: ReadonlySet<string>): number {
  const indexes = [code ?? name, name, ...others.map(({ index }) => index)];
  const hits = (index: number) =>
    new Set(rows.map((row) => cleanText(row[index] ?? null)).filter((t) => parents.has(t)));
  const counted = indexes.map((index) => ({ index, count: hits(index).size }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).index;
}

/** A column that names the account above: Parent account, 上级科目, 上級科目. */
export const parentColumn: AccountForm = (table) => {
  const { rows, others } = table;
  const column = others.find(({ title }) => titles.has(normaliseTitle(title)))?.index;
  if (column === undefined) return [];
  const parentOf = rows.map((row) => cleanText(row[column] ?? null));
  const rest = { ...table, others: others.filter(({ index }) => index !== column) };
  const own = ownColumn(rest, new Set(parentOf.filter((text) => text !== "")));
  const lineages = rows.map((row, i) => {
    const text = cleanText(row[own] ?? null);
    return text === "" ? undefined : { own: text, above: parentOf[i] === "" ? [] : [parentOf[i]!] };
  });
  return [{ isSure: true, lineages }];
};
