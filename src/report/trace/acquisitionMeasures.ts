import { fromMinor, sumAmounts, toMinor } from "../../core";
import { allocate } from "../../core/metrics/allocate";
import { addMonths, monthsBegun, monthStart } from "../calendar";
import { channelKey, creditsOf } from "../data/acquisition/credits";
import { orderHistories } from "../data/histories";
import { joinSubscribers } from "../data/lifecycle/joinSubscribers";
import type { CustomerRow } from "../data";
import { listOrders } from "../data/orderList";
import type { AcquisitionMeasure } from "../traced";
import { isWithin, joined, only, type FactRows, type TraceInputs } from "./factRows";
import { ledgerRows, orderRows, spendRows } from "./moneyRows";

type RowsOf = (inputs: TraceInputs) => FactRows | undefined;

/** What stands on the sheet of channels. */
export const acquisitionMeasures: Readonly<Record<AcquisitionMeasure, RowsOf>> = {
  paidSpend: (inputs) => {
    const booked = ledgerRows(inputs);
    const isPaid = (row: number) => isAcquisition(booked!, row) && booked!.dimensions.channel!(row) !== "";
    return spendRows(inputs) ?? only(booked, isPaid);
  },
  media: mediaRows,
  leads: (inputs) => counted(inputs, inputs.facts.spend?.leads),
  mql: (inputs) => counted(inputs, inputs.facts.spend?.mql),
  sharedAcquisition: (inputs) => {
    const of = reported(inputs);
    return partOf(poolRows(inputs), of?.shared ?? 0, inputs);
  },
  channelCost: (inputs) => {
    const media = mediaRows(inputs);
    return joined(media, partOf(poolRows(inputs), costOfMonth(inputs) - sumOf(media, inputs), inputs));
  },
  creditedCustomers: (inputs) => creditedRows(inputs, () => () => 1),
  creditedRevenue: (inputs) => creditedRows(inputs, revenueWithin),
  creditedSales: (inputs) =>
    creditedRows(inputs, ({ data }) => byBuyer(inputs, data.customers, ({ revenue }) => revenue)),
  creditedGoods: (inputs) =>
    creditedRows(inputs, ({ data }) =>
      byBuyer(inputs, data.customers, (_, index) => data.goods?.byCustomer[index] ?? 0),
    ),
  creditedMonths: (inputs) => creditedRows(inputs, () => (_, first) => monthsBegun(first, inputs.data.asOf)),
};

/** A column of counts of the spend table. */
function counted(inputs: TraceInputs, column: Float64Array | undefined): FactRows | undefined {
  const rows = spendRows(inputs);
  return rows && column && { ...rows, amount: (row) => (Number.isNaN(rows.amount(row)) ? NaN : column[row]!) };
}

const isAcquisition = (rows: FactRows, row: number) => rows.dimensions.costLine!(row) === "acquisition";

/** The spend table explains the paid part; the ledger that of channels which the table does not name. */
function mediaRows(inputs: TraceInputs): FactRows | undefined {
  const inTable = new Set(inputs.facts.spend?.channels.map(channelKey));
  const [paid, booked] = [spendRows(inputs), ledgerRows(inputs)];
  const channelOf = (rows: FactRows, row: number) => channelKey(rows.dimensions.channel!(row));
  return joined(
    only(paid, (row) => channelOf(paid!, row) !== ""),
    only(booked, (row) => {
      const channel = channelOf(booked!, row);
      return isAcquisition(booked!, row) && channel !== "" && !inTable.has(channel);
    }),
  );
}

/** What names no channel; the table's channels that the ledger does not name are paid from it. */
function poolRows(inputs: TraceInputs): FactRows | undefined {
  const [paid, booked] = [spendRows(inputs), ledgerRows(inputs)];
  if (!booked) return only(paid, (row) => paid!.dimensions.channel!(row) === "");
  const own = only(booked, (row) => isAcquisition(booked, row));
  const named = new Set<string>();
  for (let row = 0; row < booked.length; row++) {
    if (!Number.isNaN(own!.amount(row))) named.add(channelKey(booked.dimensions.channel!(row)));
  }
  const explained = only(paid, (row) => {
    const channel = channelKey(paid!.dimensions.channel!(row));
    return channel !== "" && !named.has(channel);
  });
  return joined(
    only(own, (row) => booked.dimensions.channel!(row) === ""),
    explained && { ...explained, amount: (row) => -explained.amount(row) },
  );
}

function sumOf(rows: FactRows | undefined, { where }: Pick<TraceInputs, "where">): number {
  const isWanted = (row: number) =>
    where.channel === undefined || channelKey(rows!.dimensions.channel!(row)) === channelKey(where.channel);
  const amounts = Array.from({ length: rows?.length ?? 0 }, (_, row) => (isWanted(row) ? rows!.amount(row) : NaN));
  return sumAmounts(amounts.filter((amount) => !Number.isNaN(amount)));
}

/** Each row at the part that a channel bears of all of them. */
function partOf(rows: FactRows | undefined, part: number, { where }: TraceInputs): FactRows | undefined {
  if (!rows || where.channel === undefined) return rows;
  const all = sumOf(rows, { where: {} });
  const { channel } = where;
  const share = all === 0 ? 0 : part / all;
  return {
    ...rows,
    amount: (row) => rows.amount(row) * share,
    dimensions: { ...rows.dimensions, channel: () => channel },
  };
}

function reported({ data, where }: TraceInputs) {
  return data.channels?.rows.find(({ channel }) => channelKey(channel) === channelKey(where.channel ?? ""));
}

/** Full cost of the channel in the month traced: the last one, or the one before it. */
function costOfMonth(inputs: TraceInputs): number {
  const { data, within } = inputs;
  const row = reported(inputs);
  const lag = data.channels?.lag?.months ?? 0;
  const current = addMonths(monthStart(data.channels?.months.current.start ?? 0), -lag);
  return (within !== undefined && within.from < current ? row?.prior.cost : row?.current.cost) ?? 0;
}

type WorthOf = (inputs: TraceInputs) => (customer: number, first: number) => number;

/** A row a customer and channel: what the customer counts, by the part that the channel is credited with. */
function creditedRows(given: TraceInputs, worthOf: WorthOf): FactRows {
  const inputs = { ...given, facts: joinSubscribers(given.facts) };
  const { facts, data, traits } = inputs;
  const { orders } = facts;
  const { attribution: model = "last", attributionHalfLife: halfLife = 1 } = data.settings;
  const histories = orderHistories(listOrders(orders, data.asOf), orders.customers.length, data.period.start);
  const credits = creditsOf({ facts, histories, model, halfLife });
  const worth = worthOf(inputs);
  const rows = orders.customers.flatMap((name, customer) => {
    const first = histories.first[customer]!;
    if (!isWithin(inputs, first)) return [];
    const shares = credits.of(customer);
    const parts = split(
      worth(customer, first),
      shares.map(([, share]) => share),
    );
    return shares.map(([channel], index) => ({ name, channel, part: parts[index]! }));
  });
  return {
    length: rows.length,
    amount: (row) => rows[row]!.part,
    dimensions: {
      customer: (row) => rows[row]!.name,
      channel: (row) => rows[row]!.channel,
      segment: (row) => traits.segment(rows[row]!.name),
      cohort: (row) => traits.cohort(rows[row]!.name),
    },
    origin: undefined,
  };
}

/** Amounts are split to the ten-thousandth, so that the parts add up. */
function split(amount: number, shares: readonly number[]): readonly number[] {
  if (shares.length === 1) return [amount];
  return Number.isInteger(amount) ? shares.map((share) => share * amount) : [...allocate(amount, shares, 4)];
}

/** What is known of a customer of the report, by the customers of the orders. */
function byBuyer(
  { facts }: TraceInputs,
  customers: readonly CustomerRow[],
  amount: (customer: CustomerRow, index: number) => number,
): (customer: number) => number {
  const known = new Map(customers.map((customer, index) => [customer.name, amount(customer, index)]));
  const { customers: names } = joinSubscribers(facts).orders;
  return (customer) => known.get(names[customer]!) ?? 0;
}

function revenueWithin(inputs: TraceInputs): (customer: number) => number {
  const { orders } = inputs.facts;
  const sums = new Float64Array(orders.customers.length);
  const rows = orderRows(inputs);
  for (let row = 0; row < rows.length; row++) {
    const amount = rows.amount(row);
    if (orders.customer[row]! >= 0 && !Number.isNaN(amount)) sums[orders.customer[row]!]! += toMinor(amount);
  }
  return (customer) => fromMinor(sums[customer]!);
}
