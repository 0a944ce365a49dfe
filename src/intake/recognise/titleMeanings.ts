import type { Field, RawCell, TableRole } from "../source";
import { cleanText } from "../values/text";
import { roleDefinitions, tableRoles } from "./roles";
import { words, type FieldDefinition } from "./roles/definition";
import { normaliseTitle } from "./titles";

/** A field that a title may mean; 0 is the surest rank. */
export interface TitleMeaning {
  readonly field: Field;
  readonly rank: number;
}

type Dictionary = ReadonlyMap<string, readonly TitleMeaning[]>;

function dictionaryOf(role: TableRole): Dictionary {
  const meanings = new Map<string, TitleMeaning[]>();
  for (const [field, { titles }] of Object.entries(roleDefinitions[role].fields) as [Field, FieldDefinition][]) {
    titles.forEach((tier, rank) =>
      tier.forEach((word) => {
        const known = meanings.get(word) ?? [];
        // a word of two tiers counts in the surer one
        if (!known.some((meaning) => meaning.field === field)) meanings.set(word, [...known, { field, rank }]);
      }),
    );
  }
  return meanings;
}

const dictionaries = Object.fromEntries(tableRoles.map((role) => [role, dictionaryOf(role)])) as Readonly<
  Record<TableRole, Dictionary>
>;

const bracketed = /\s*[([{【][^)\]}】]*[)\]}】]\s*$/;
const taxWords =
  /\s*\b(?:incl|inc|excl|ex|including|excluding|inclusive of|exclusive of|with|without|before|after)\.?\s*(?:vat|tax|gst|taxes)\b|^(?:不含|含|未|无|無)[税稅]/gi;
/** "Amount net", "Net total", "Total (gross)". */
const basisWords = /^(?:net|gross|netto|brutto)\s+|\s+(?:net|gross|netto|brutto)$/gi;
/** "1、您的客户编号", "Q2. Customer ID". */
const numbering = /^(?:q?\d{1,2}\s*[、.:)]\s*)(?:请(?:填写|输入)|請(?:填寫|輸入))?(?:您的|your )?/i;
/** "Tax 5%", "VAT 20 %". */
const rateAtEnd = /(?<=tax|vat|gst|税|稅)\s*\d+(?:\.\d+)?\s*[%％]$/i;
const chinese = /[\u3400-\u9fff]/;

/** The forms in which a title is looked up, the surest first: as it is, without brackets, each half of two languages, without words of tax. */
function formsOf(title: RawCell): readonly (readonly string[])[] {
  const text = cleanText(title);
  const plain = text.replace(bracketed, "");
  const halves = chinese.test(plain)
    ? plain.split(/(?<=[\u3400-\u9fff])[\s/|-]*(?=[a-z])|(?<=[a-z.])[\s/|-]*(?=[\u3400-\u9fff])/i)
    : [];
  const bare = [taxWords, basisWords, rateAtEnd, numbering].map((words) => plain.replace(words, "").trim());
  const others = bare.filter((form) => form !== plain);
  return [[text], plain === text ? [] : [plain], halves.length === 2 ? halves : [], others];
}

/** Every field that a title may mean in a table of this role. */
export function meaningsOf(title: RawCell, role: TableRole): readonly TitleMeaning[] {
  const dictionary = dictionaries[role];
  for (const [doubt, forms] of formsOf(title).entries()) {
    const found = forms.flatMap((form) => dictionary.get(normaliseTitle(form)) ?? []);
    if (found.length > 0) return found.map(({ field, rank }) => ({ field, rank: rank + Math.min(doubt, 1) }));
  }
  const text = cleanText(title);
  return text.length < shortestQuestion ? [] : asked[role].filter(({ pattern }) => pattern.test(text));
}

/** Sentences rather than names, in either language. */
const shortestQuestion = 8;

interface AskedMeaning extends TitleMeaning {
  readonly pattern: RegExp;
}

/** Questions that mean a field; as sure as a title of the second rank. */
const asked = Object.fromEntries(
  tableRoles.map((role) => {
    const fields = Object.entries(roleDefinitions[role].fields) as [Field, FieldDefinition][];
    return [role, fields.flatMap(([field, { asked: pattern }]) => (pattern ? [{ field, pattern, rank: 1 }] : []))];
  }),
) as unknown as Readonly<Record<TableRole, readonly AskedMeaning[]>>;

/** Whether a title means something in a table of any role. */
export function isKnownTitle(title: RawCell): boolean {
  const normal = normaliseTitle(title);
  return tableRoles.some((role) => dictionaries[role].has(normal));
}

/** Titles of numbers that are neither what was paid nor what something cost. */
const otherNumbers = new Set(
  words(`tax|vat|taxes|discount|discount amount|shipping|freight|refund|refunded amount|debit|credit|balance|ytd|budget|plan
    |forecast|variance|margin|gross profit|profit|rate|percent|score|weight|税额|折扣|优惠金额|运费|退款金额|借方|贷方|本期借方
    |本期贷方|期末余额|本年累计|预算|毛利|利润|评分|差异|稅額|運費|退款金額|貸方|餘額|預算|毛利率|毛利額|評分|差異`),
);

/** What it took to send an order, however it is called. */
const freight = /freight|shipping|postage|运费|運費|邮费|郵費|物流费|物流費/;

/** When a row was last touched: not when anything was sold. */
const touched =
  /^(?:date)?(?:last)?(?:modified|updated?|changed)(?:at|on|date|time|timestamp)?$|^(?:最后|最後)?(?:修改|更新)(?:时间|日期|時間)$/;

/** Whether a title says that its column is something else than a table of this role is made of. */
export function meansSomethingElse(title: string, role: TableRole): boolean {
  const normal = normaliseTitle(title);
  if (otherNumbers.has(normal) || freight.test(normal) || touched.test(normal)) return true;
  return isKnownTitle(title) && !dictionaries[role].has(normal);
}
