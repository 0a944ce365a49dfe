import { CoreError } from "../../core";
import type { Facts } from "../../intake/facts";
import type { CostItem } from "../costs/items";
import { firstChannels } from "./channels";
import type { Histories } from "./histories";
import { channelKey, columnOf, type ByChannel, type Monthly } from "./monthly";
import type { OrderList } from "./orderList";
import { quantityMeasures, type QuantityChoice, type QuantityMeasure } from "./quantityMeasures";

/** Winning is for new customers, activation for second orders, service for tickets where there are any; else orders. */
export function measureOf(item: CostItem, chosen: QuantityChoice, hasTickets: boolean): QuantityMeasure {
  const measure = chosen[item] ?? defaultMeasure(item, hasTickets);
  if (quantityMeasures.includes(measure)) return measure;
  throw new CoreError("unknown-word", {
    name: `quantities.${item}`,
    got: measure,
    allowed: quantityMeasures.join(", "),
  });
}

function defaultMeasure(item: CostItem, hasTickets: boolean): QuantityMeasure {
  if (item === "identification" || item === "acquisition" || item === "referral") return "newCustomers";
  if (item === "activation") return "activated";
  return item === "service" && hasTickets ? "tickets" : "orders";
}

interface QuantityInputs {
  readonly facts: Facts;
  readonly list: OrderList;
  readonly histories: Histories;
  readonly monthly: Monthly;
}

/** Counts by month and channel; tickets, minutes and second orders have no channel. */
export function quantitiesOf({ facts, list, histories, monthly }: QuantityInputs): Record<QuantityMeasure, ByChannel> {
  const { months, indexOf, current } = monthly;
  const names = facts.orders.channels.map(channelKey);
  const counter = () => {
    const sums: ByChannel = new Map();
    const add = (date: number, channel: number, weight = 1) => {
      const month = indexOf(date);
      if (month >= 0 && month <= current) columnOf(sums, names[channel] ?? "", months.length)[month]! += weight;
    };
    return { sums, add };
  };
  const [orders, newCustomers, activated, tickets, minutes] = [counter(), counter(), counter(), counter(), counter()];
  for (let order = 0; order < list.count; order++) {
    orders.add(list.day[order]!, facts.orders.channel[list.row[order]!]!);
  }
  const channels = firstChannels(facts.orders, histories);
  histories.first.forEach((day, customer) => newCustomers.add(day, channels[customer]!));
  histories.second.forEach((day) => activated.add(day, -1));
  facts.tickets?.date.forEach((date, row) => {
    tickets.add(date, -1);
    const spent = facts.tickets!.minutes[row]!;
    if (spent > 0) minutes.add(date, -1, spent);
  });
  return {
    ...{ orders: orders.sums, newCustomers: newCustomers.sums, activated: activated.sums },
    ...{ tickets: tickets.sums, minutes: minutes.sums },
  };
}
