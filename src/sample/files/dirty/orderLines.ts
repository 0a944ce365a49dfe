import type { Order } from "../../orders";
import type { Sample } from "../../sample";
import type { Words } from "../../words";
import { delimitedText } from "../delimited";
import type { SampleFile } from "../sampleFile";
import { amountText } from "./amountText";
import { dayText } from "./dayText";
import type { Dress } from "./dress";

/** Titles of a web shop's export, a row for each line of an order; the first row of an order holds all that it shares. */
export interface OrderLineTitles {
  readonly order: string;
  readonly status: readonly [title: string, paid: string];
  readonly customer: string;
  readonly date: string;
  readonly channel: string;
  readonly total: string;
  readonly discount: string;
  readonly cost: string;
  readonly product: readonly [title: string, ...products: string[]];
  readonly quantity: string;
  readonly price: string;
}

type LineDress = Pick<Dress, "file" | "encoding" | "amount" | "day" | "moment"> & { readonly apostrophe: boolean };

/** An order of several pieces comes as two lines. */
function lineQuantities({ quantity }: Order): number[] {
  return quantity > 1 ? [quantity - 1, 1] : [quantity];
}

/** Sales from a day on, a row for each line; goods sent back are in a list of their own. */
export function orderLines(
  { orders }: Sample,
  from: number,
  { titles, words, dress }: { readonly titles: OrderLineTitles; readonly words: Words; readonly dress: LineDress },
): SampleFile {
  const money = (cents: number) => amountText(cents / 100, dress.amount);
  const [product, ...products] = titles.product;
  const [status, paid] = titles.status;
  const rows = orders
    .filter(({ kind, day }) => kind !== "return" && day >= from)
    .flatMap((order, at) => {
      const day = dayText(order.day, dress.day ?? "iso") + (dress.moment ?? "");
      const customer = (dress.apostrophe ? "'" : "") + order.customer;
      const shared = [paid, customer, day, words[`channel.${order.channel}`]];
      const sums = [order.amount, order.discount, order.cost].map(money);
      const price = money((order.amount + order.discount) / order.quantity);
      return lineQuantities(order).map((quantity, line) => [
        order.id,
        ...(line === 0 ? [...shared, ...sums] : Array.from({ length: shared.length + sums.length }, () => "")),
        ...[products[(at + line) % products.length]!, String(quantity), price],
      ]);
    });
  const head = [
    ...[titles.order, status, titles.customer, titles.date, titles.channel],
    ...[titles.total, titles.discount, titles.cost, product, titles.quantity, titles.price],
  ];
  return { name: dress.file, encoding: dress.encoding, text: delimitedText([head, ...rows]) };
}
