import { cleanText } from "../values/text";
import type { Column } from "./choice";
import { normaliseTitle, titleSet } from "./titles";

const typeTitles = titleSet("document type|doc type|belegart|type");
/** Types of SAP's documents of customers: invoices, credit notes and payments. */
const ofCustomers = /^(?:RV|DR|DG|DZ|DA)$/;
const isSale = /^(?:RV|DR|DG)$/;
const accountTitles = titleSet("account|account number|account no|konto|kontonummer|customer|debitor");

/** Whether a table lists the items of customers' accounts, as FBL5N of SAP does: sales and their payments, no costs. */
export const areReceivables = (columns: readonly Column[]): boolean =>
  columns.some(({ title, profile: { examples } }) => {
    const words = examples.map(cleanText);
    return (
      typeTitles.has(normaliseTitle(title)) &&
      words.every((word) => ofCustomers.test(word)) &&
      words.some((word) => isSale.test(word))
    );
  });

/** The columns of a table; in items of customers' accounts, the account is the customer. */
export function withReceivableTitles(columns: readonly Column[]): readonly Column[] {
  if (!areReceivables(columns)) return columns;
  return columns.map((column) =>
    accountTitles.has(normaliseTitle(column.title)) ? { ...column, title: "customer no" } : column,
  );
}
