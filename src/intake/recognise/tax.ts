import type { ColumnGuess, RawCell, Recognition, TaxBasis, TaxChoice } from "../source";
import { cleanText } from "../values/text";
import { beforeFees } from "./fees";
import { normaliseTitle } from "./titles";

const plainNet =
  /^net$|^untaxed|^net(?:amount|value|price|total|sales)|(?:amount|value|price|total)net(?:to)?$|^linesubtotal$|^netto(?:betrag|umsatz|wert|preis)?$/;
const plainGross =
  /^gross$|^totalsigned$|^gross(?:amount|value|price|total|sales)|(?:amount|value|price|total)gross$|^brutto(?:betrag|umsatz|wert|preis)?$/;
const without =
  /不含税|不含稅|未税|未稅|无税|無稅|excl(?:uding)?(?:tax|vat|gst)|(?:tax|vat|gst)excl|exvat|extax|beforetax|netof(?:vat|tax)/;
const including =
  /含税|含稅|价税合计|價稅合計|inc(?:l(?:uding|usiveof)?)?(?:tax|vat|gst)|(?:tax|vat|gst)incl|withvat|withtax|aftertax/;
const price = /price|单价|單價/;
const freight =
  /^(?:freight(?:value|charges?|amount|amt|cost)?|shipping|shippingcost|shippingfee|shippingcharge|postage|delivery(?:fee|charge)|运费|運費|邮费|物流费|物流費)$/;

/** What a title says of tax. */
function basisIn(title: string): TaxBasis | undefined {
  const normal = normaliseTitle(title);
  if (plainNet.test(normal) || without.test(normal)) return "net";
  return plainGross.test(normal) || including.test(normal) ? "gross" : undefined;
}

/** A title without what it says of tax. */
const withoutBasis = (title: string) =>
  [without, including].reduce((text, words) => text.replace(words, ""), normaliseTitle(title));

const holdsNumbers = (examples: readonly RawCell[]) =>
  examples.length > 0 && examples.every((cell) => typeof cell === "number" || /\d/.test(cleanText(cell)));

const isPrice = (title: string) => price.test(normaliseTitle(title));

interface Found {
  readonly main: ColumnGuess;
  /** What the main column itself says. */
  readonly own: TaxBasis | undefined;
  /** Columns that hold the same without, and with tax. */
  readonly net: ColumnGuess | undefined;
  readonly gross: ColumnGuess | undefined;
  readonly tax: ColumnGuess | undefined;
}

function find({ columns, reshape }: Recognition): Found | undefined {
  const main = (["amount", "unitPrice"] as const)
    .map((field) => columns.find((column) => column.field === field))
    .find((column) => column !== undefined);
  if (main === undefined || main.index >= (reshape?.width ?? Infinity)) return undefined;
  const own = basisIn(main.title);
  const free = (wanted: TaxBasis) => {
    const found = columns.filter(
      ({ field, title, examples }) =>
        field === undefined &&
        basisIn(title) === wanted &&
        isPrice(title) === isPrice(main.title) &&
        holdsNumbers(examples),
    );
    // "Order total (ex tax)" is the other one of "Order total (inc tax)", not "Subtotal (ex tax)"
    return found.find(({ title }) => withoutBasis(title) === withoutBasis(main.title)) ?? found[0];
  };
  const [freeNet, freeGross] = [own === "net" ? main : free("net"), own === "gross" ? main : free("gross")];
  // an amount that says nothing is the other one of the two
  const plain = own === undefined && (freeNet === undefined) !== (freeGross === undefined) ? main : undefined;
  const tax = main.field === "amount" ? columns.find((column) => column.field === "tax") : undefined;
  return { main, own, net: freeNet ?? plain, gross: freeGross ?? plain, tax };
}

function choose(
  { main, own, net: without, gross: including, tax }: Found,
  wanted: TaxBasis | undefined,
): TaxChoice | undefined {
  const beside = tax === undefined ? {} : { tax: tax.index };
  if (
    without !== undefined &&
    including !== undefined &&
    (own !== undefined || without === main || including === main)
  ) {
    const said = main.reason === "user" ? (without === main ? "net" : "gross") : "net";
    const counted = wanted ?? said;
    const [amount, other] = counted === "net" ? [without, including] : [including, without];
    return { counted, amount: amount.index, other: other.index, ...beside, less: false };
  }
  if (own === "net" || (own === undefined && tax === undefined)) return undefined;
  const counted = wanted ?? (own === "gross" && tax !== undefined ? "net" : (own ?? "unsaid"));
  const less = counted === "net" && tax !== undefined;
  return { counted: less || counted !== "net" ? counted : "gross", amount: main.index, ...beside, less };
}

/** The field of one column given to another. */
function moved(columns: readonly ColumnGuess[], from: ColumnGuess, to: number): ColumnGuess[] {
  return columns.map((column) => {
    if (column.index === to) return { ...column, field: from.field!, confidence: from.confidence, reason: from.reason };
    if (column.index !== from.index) return column;
    const { field: _, ...others } = column;
    return { ...others, confidence: 0, reason: "none" };
  });
}

/**
 * Takes amounts without tax where a table has both; takes the tax off where it has amounts with tax and the tax.
 *
 * @param wanted what the user answered; it goes before
 */
export function withTax(recognition: Recognition, wanted?: TaxBasis): Recognition {
  const { tax: _, ...others } = recognition;
  const paid = wanted === undefined ? beforeFees(recognition) : undefined;
  if (paid !== undefined) return { ...others, columns: moveTo(recognition.columns, paid.from, paid.to) };
  const found = recognition.preset === undefined ? find(recognition) : undefined;
  const made = recognition.reshape?.postings?.made.amount;
  // what is posted with a tax key holds the tax
  if (made !== undefined) return { ...others, tax: { counted: wanted ?? "unsaid", amount: made, less: false } };
  const tax = found && choose(found, wanted);
  if (tax === undefined) return others;
  const columns = moveTo(recognition.columns, found!.main, tax.amount);
  // of two amounts that tax tells apart, neither is in doubt
  return { ...others, columns: tax.other === undefined ? columns : columns.map((one) => surer(one, tax.amount)), tax };
}

const leastSure = 0.8;

const surer = (column: ColumnGuess, index: number): ColumnGuess =>
  column.index === index ? { ...column, confidence: Math.max(column.confidence, leastSure) } : column;

const moveTo = (columns: readonly ColumnGuess[], main: ColumnGuess, to: number) =>
  to === main.index ? columns : moved(columns, main, to);

/** Columns of freight, which is never added to an amount. */
export const freightColumns = ({ columns }: Recognition): readonly ColumnGuess[] =>
  columns.filter(({ field, title }) => field === undefined && freight.test(normaliseTitle(title)));
