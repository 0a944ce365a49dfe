import { normaliseTitle, titleSet } from "../recognise/titles";
import type { ExclusionReason, RawCell, Recognition, TableRole, UnknownTypes } from "../source";
import { documentWord, type DocumentKind, type DocumentWord } from "../values/documentWords";
import { cleanText } from "../values/text";
import { unknownWords } from "./unknownTypes";

type Row = readonly RawCell[];
/** What is no plain sale. */
export type Document = Exclude<DocumentKind, "sale">;
type Found = Document | (() => Document | undefined) | undefined;

/** Tells documents apart, and keeps account of types that it does not know. */
export interface DocumentTypes {
  /**
   * Undefined for sales and for what says nothing; a function where only the whole table tells: "Payment" is a sale,
   * unless it stands beside invoices.
   */
  of(row: Row, amount: number): Found;
  /** Words of a column of types that nobody knows, whose rows count as sales; after the last row. */
  unknown(): UnknownTypes | undefined;
}

/** Tables whose rows are documents. */
const ofDocuments: ReadonlySet<TableRole> = new Set<TableRole>(["orders", "orderHeads", "orderLines"]);

const typeTitles =
  titleSet(`type|document type|doc type|document kind|transaction type|trans type|trx type|invoice type|voucher type|sales type
  |sale type|entry type|order type|record type|receipt type|move type|posting type|billing type|sales document type|event type
  |event|kind|sale/return|amount type|amount description|单据类型|单据类别|单据种类|单据名称|业务类型|业务类别|交易类型|交易类别|订单类型|发票类型|凭证类型
  |销售类型|票据类型|类型|单据|單據類型|單據類別|單據種類|單據名稱|單別|單別名稱|交易類型|交易類別|訂單類型|訂單類別|發票類型|銷售類型|憑證類型|業務類型
  |業務類別|類型|類別|單據|belegart|vorgangsart|dokumentart|dokumenttyp|transaktionstyp|typ|type de document|tipo|tipo de documento`);
/** A quotation is told by its state as well; what was returned or cancelled is told by `statusMark`. */
const stateTitles =
  titleSet(`status|state|order status|order state|invoice status|invoice state|sale status|document status|payment status|financial status
  |状态|订单状态|单据状态|狀態|訂單狀態|單據狀態|belegstatus`);

/** Why rows of documents that are no sales are left out. */
export const documentReasons = {
  offer: "offer",
  purchase: "purchase",
  transfer: "transfer",
  fee: "fee",
} as const satisfies Readonly<Record<Exclude<Document, "credit">, ExclusionReason>>;

/** Of two columns that say a type, the one that tells more: the fee of an order is a fee. */
const precedence: readonly DocumentKind[] = ["fee", "transfer", "purchase", "offer", "credit", "sale"];
const surest = (kinds: readonly (DocumentKind | undefined)[]): Document | undefined => {
  const kind = precedence.find((one) => kinds.includes(one));
  return kind === "sale" ? undefined : kind;
};

const none: DocumentTypes = { of: () => undefined, unknown: () => undefined };

/**
 * Tells what kind of document each row is, by its type and its state, in tables of orders and of their parts.
 *
 * @param knowsCredits whether credit notes are told from sales
 */
export function documentTypes({ columns, documents, role }: Recognition, knowsCredits: boolean): DocumentTypes {
  if (role === undefined || !ofDocuments.has(role)) return none;
  const titled = (titles: ReadonlySet<string>) =>
    columns.filter(({ title }) => titles.has(normaliseTitle(title))).map(({ index }) => index);
  const [types, states] = [titled(typeTitles), titled(stateTitles)];
  const unknown = unknownWords(types.map((index) => columns[index]!.title));
  const known = new Map<RawCell, DocumentWord>();
  const seen = { sales: false, invoices: false };

  const wordIn = (row: Row, index: number): DocumentWord => {
    const cell = row[index] ?? null;
    const word = known.get(cell) ?? documentWord(cell);
    known.set(cell, word);
    return word;
  };
  const see = (words: readonly DocumentWord[]) => {
    seen.sales ||= words.some(({ kind }) => kind === "sale" || kind === "credit");
    seen.invoices ||= words.some(({ isInvoice }) => isInvoice);
  };

  const plain = documents === "credit" && knowsCredits ? documents : undefined;
  const allowed = (kind: Document | undefined) => (kind === "credit" && !knowsCredits ? undefined : kind);

  if (plain !== undefined || types.length + states.length === 0) return { ...none, of: () => plain };
  const of = (row: Row, amount: number): Found => {
    const words = types.map((index) => wordIn(row, index));
    see(words);
    words.forEach((word, i) => unknown.see(i, word, cleanText(row[types[i]!] ?? null), amount));
    const isOffer = states.some((index) => wordIn(row, index).kind === "offer");
    const kind = surest([...words.map((word) => word.kind), isOffer ? "offer" : undefined]);
    if (kind !== undefined) return allowed(kind);
    const unsure = allowed(surest(words.map(({ besideSales }) => besideSales)));
    if (unsure === undefined) return undefined;
    return () => ((unsure === "fee" ? seen.sales : seen.invoices) ? unsure : undefined);
  };
  return { of, unknown: () => unknown.found() };
}
