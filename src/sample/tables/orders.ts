import { columns, units, type SampleTable, type TableInputs } from "./table";

/** A row for each order and each return; returns have negative numbers. */
export function ordersTable({ sample, words }: TableInputs): SampleTable {
  return {
    key: "orders",
    columns: columns(words, [
      ...([
        ["orderId", "text"],
        ["orderDate", "day"],
        ["customer", "text"],
        ["channel", "text"],
      ] as const),
      ...([
        ["quantity", "whole"],
        ["amount", "amount"],
        ["discount", "amount"],
        ["cost", "amount"],
      ] as const),
    ]),
    rows: sample.orders.map(({ id, day, customer, channel, quantity, amount, discount, cost }) => [
      ...[id, day, customer, words[`channel.${channel}`], quantity],
      ...[units(amount), units(discount), units(cost)],
    ]),
  };
}
