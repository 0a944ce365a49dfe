import { fromMinor, toMinor } from "../../../core";
import type { CostItem } from "../../costs/items";
import { driversOf } from "../drivers";
import { countedBy } from "../serve/serveDrivers";
import { fold } from "../serve/activityPools";
import { winningOf, type Winning } from "./acquisitionWeights";
import { channelKey } from "../acquisition/credits";
import { channelRevenue } from "./channelRevenue";
import type { AllocationInputs } from "./inputs";
import type { OrderGoods } from "./orderGoods";
import type { AllocatedPool } from "./pool";
import type { Pool } from "./pools";
import { asTheyAre, minorOf, spread, weightsOf, type Weights } from "./spread";

type SpreadPool = (pool: Pool, minor: number, direct: Float64Array) => readonly AllocatedPool[];

/** Spreads pools: amounts in ten-thousandths, and what the ledger books of the item to customers, in units. */
export function spreadPools(inputs: AllocationInputs, lines: OrderGoods | undefined): SpreadPool {
  const { facts, customers, quantities, period } = inputs;
  let winning: Winning | undefined;
  const won = () =>
    (winning ??= winningOf({ ...inputs, won: quantities("newCustomers").subarray(0, customers.length) }));
  const sold = channelRevenue(facts, customers, period);
  return (pool, minor, direct) => {
    const usual = driversOf(pool.item, inputs.settings.drivers).map(
      (driver) => () => weightsOf(driver, quantities(driver)),
    );
    if (pool.kind === "activity") return [ofActivity(inputs, pool, minor)];
    if (pool.kind === "channel") {
      const key = channelKey(pool.name);
      const own = pool.item === "costOfGoods" ? sold : won().ofChannel;
      return [byFirst(inputs, pool, minor, [() => own(key), ...usual])];
    }
    if (pool.item === "costOfGoods" && lines) return ofLines(inputs, pool, minor, { lines, direct, usual });
    const isWinning = facts.spend && isByWinners(pool.item, inputs);
    const bySpend = isWinning ? won().ofSpend() : undefined;
    return [byFirst(inputs, pool, minor, [...(bySpend && bySpend.at.length > 0 ? [() => bySpend] : []), ...usual])];
  };
}

/** Whether nobody chose another driver than the customers won. */
function isByWinners(item: CostItem, { settings }: AllocationInputs): boolean {
  return settings.drivers?.[item] === undefined && driversOf(item)[0] === "newCustomers";
}

type Candidates = readonly (() => Weights)[];

/** By the first driver that counts anything; nobody bears what none of them does. */
function byFirst({ customers }: AllocationInputs, pool: Pool, minor: number, candidates: Candidates): AllocatedPool {
  const nothing = weightsOf("direct", []);
  let wanted: Weights | undefined;
  for (const candidate of candidates) {
    const weights = candidate();
    wanted ??= weights;
    if (weights.at.length > 0) return poolBy(pool, minor, weights, wanted, customers.length);
  }
  return poolBy(pool, minor, nothing, wanted ?? nothing, customers.length);
}

function poolBy(pool: Pool, minor: number, weights: Weights, wanted: Weights, customers: number): AllocatedPool {
  return {
    ...{ ...pool, driver: weights.driver, wanted: wanted.driver, amount: fromMinor(minor) },
    parts: spread(minor, weights, customers),
  };
}

/** Quantity times rate, as on the sheet "Cost-to-serve"; what nobody caused, and unused capacity, is nobody's. */
function ofActivity(inputs: AllocationInputs, pool: Pool, minor: number): AllocatedPool {
  const count = inputs.customers.length;
  const activity = inputs.costToServe!.activities.find(({ name }) => fold(name) === fold(pool.name))!;
  const driver = activity.driver!;
  const { capacity } = activity;
  const counted = countedBy(driver, inputs).subarray(0, count);
  const share = (part: number) => (capacity === 0 ? 0 : Math.round(minor * (part / capacity)));
  const caused = share(counted.reduce((sum, one) => sum + one, 0));
  // finer than cents: the sums of the two sheets agree
  const parts = spread(caused, weightsOf(driver, counted), count, 4);
  return {
    ...{ ...pool, driver, wanted: driver, amount: fromMinor(minor) },
    parts: { ...parts, unassigned: fromMinor(minor - caused + toMinor(parts.unassigned)) },
  };
}

interface Lines {
  readonly lines: OrderGoods;
  readonly direct: Float64Array;
  readonly usual: Candidates;
}

/** Each customer bears what its lines cost, beyond what the ledger books to it; what the ledger holds beyond is apart. */
function ofLines(
  inputs: AllocationInputs,
  pool: Pool,
  minor: number,
  { lines, direct, usual }: Lines,
): AllocatedPool[] {
  const own = lines.cost.map((cost, customer) => beyond(cost, toMinor(direct[customer] ?? 0)));
  const parts = asTheyAre(own);
  const sum = minorOf(parts);
  const unknown = () => weightsOf("linesWithoutCost", lines.withoutCost);
  const hasUnknown = minor > sum && inputs.settings.drivers?.costOfGoods === undefined && lines.rowsUnknown > 0;
  return [
    {
      ...{ ...pool, kind: "lines", driver: "orderCost", wanted: "orderCost", parts },
      amount: fromMinor(sum),
    },
    {
      ...byFirst(inputs, pool, minor - sum, hasUnknown ? [unknown, ...usual] : usual),
      kind: "remainder",
    },
  ];
}

/** What is booked to a customer counts against its lines: it is the same money. */
function beyond(cost: number, booked: number): number {
  return booked > 0 ? Math.max(0, cost - booked) : cost;
}
