import type { RawCell } from "../source";
import { cleanText } from "../values/text";
import type { Column } from "./choice";
import { normaliseTitle, titleSet } from "./titles";

const typeTitles = titleSet("document type|doc type|belegart|type");
/** Types of SAP's documents of customers: invoices, credit notes and payments. */
const ofCustomers = /^(?:RV|DR|DG|DZ|DA)$/;
const isSale = /^(?:RV|DR|DG)$/;
/** Those of suppliers: bills, credit notes and payments. */
const ofSuppliers = /^(?:RE|KR|KG|KZ|KA|ZP)$/;
const isBill = /^K[RGZA]$/;
const accountTitles = titleSet("account|account number|account no|konto|kontonummer|customer|debitor");

interface Typed {
  readonly title: string;
  readonly examples: readonly RawCell[];
}

const areOf =
  (all: RegExp, one: RegExp) =>
  ({ title, examples }: Typed): boolean => {
    const words = examples.map(cleanText);
    const isTyped = typeTitles.has(normaliseTitle(title)) && words.every((word) => all.test(word));
    return isTyped && words.some((word) => one.test(word));
  };

/** Whether a table lists the items of customers' accounts, as FBL5N of SAP does: sales and their payments, no costs. */
export const areReceivables = (columns: readonly Column[]): boolean =>
  columns.some(({ title, profile: { examples } }) => areOf(ofCustomers, isSale)({ title, examples }));

/** The title of the column that says that a table lists the items of suppliers' accounts, as FBL1N does. */
export const payablesTitle = (columns: readonly Typed[]): string | undefined =>
  columns.find(areOf(ofSuppliers, isBill))?.title;

/** The columns of a table; in items of customers' accounts, the account is the customer. */
export function withReceivableTitles(columns: readonly Column[]): readonly Column[] {
  if (!areReceivables(columns)) return columns;
  return columns.map((column) =>
    accountTitles.has(normaliseTitle(column.title)) ? { ...column, title: "customer no" } : column,
  );
}
