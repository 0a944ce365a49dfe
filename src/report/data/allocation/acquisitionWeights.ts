import type { Facts } from "../../../intake/facts";
import { fromMinor } from "../../../core";
import { acquisitionCosts, type AcquisitionCosts } from "../acquisition/acquisitionCosts";
import { creditsOf } from "../acquisition/credits";
import { periodStretch } from "../acquisition/windows";
import type { Histories } from "../histories";
import type { CustomerRow, Period } from "../rows";
import type { ReportSettings } from "../settings";
import { weightsOf, type Weights } from "./spread";

interface WinningInputs {
  readonly facts: Facts;
  readonly histories: Histories;
  readonly customers: readonly CustomerRow[];
  /** 1 for a customer won in the period, by customer. */
  readonly won: Float64Array;
  readonly period: Period;
  readonly settings: ReportSettings;
}

/** Whom a channel won in the period: the same credits as on the sheet "CAC by channel". */
export interface Winning {
  readonly ofChannel: (key: string) => Weights;
  /** Cost that names no channel, where the spend table tells what some of it was paid for. */
  readonly ofSpend: () => Weights;
}

export function winningOf(inputs: WinningInputs): Winning {
  const credits = creditsByChannel(inputs);
  const column = () => new Float64Array(inputs.customers.length + 1);
  const ofChannel = (key: string) => {
    const shares = column();
    for (const [customer, share] of credits.get(key) ?? []) shares[customer]! += share;
    return weightsOf("channelCustomers", shares);
  };
  return { ofChannel, ofSpend: () => weightsOf("channelSpend", spendWeights(inputs, credits, column())) };
}

type Credits = ReadonlyMap<string, readonly (readonly [number, number])[]>;

/** Customers won in the period with the share that the channel is credited with, by its key. */
function creditsByChannel({ facts, histories, customers, won, settings }: WinningInputs): Credits {
  const { attribution: model = "last", attributionHalfLife: halfLife = 1 } = settings;
  const credits = creditsOf({ facts, histories, model, halfLife });
  const buyers = new Map(facts.orders.customers.map((name, index) => [name, index]));
  const byChannel = new Map<string, [number, number][]>();
  customers.forEach(({ name }, place) => {
    const buyer = buyers.get(name);
    if (won[place] === 0 || buyer === undefined) return;
    for (const [key, share] of credits.of(buyer)) {
      const shares = byChannel.get(key) ?? [];
      byChannel.set(key, shares);
      shares.push([place, share]);
    }
  });
  return byChannel;
}

/** What the table's channels that the ledger does not name cost by customer won, and the rest by all who were won. */
function spendWeights({ facts, period, settings, won }: WinningInputs, credits: Credits, weights: Float64Array) {
  const costs = acquisitionCosts(facts, settings.costMap ?? {}, periodStretch(period, 0).cost);
  const all = won.reduce((sum, one) => sum + one, 0);
  let rest = costs.shared;
  for (const [key, spend] of explainedBy(facts, costs)) {
    const shares = credits.get(key) ?? [];
    const sum = shares.reduce((total, [, share]) => total + share, 0);
    if (sum === 0) rest += spend;
    else for (const [customer, share] of shares) weights[customer]! += fromMinor(spend) * (share / sum);
  }
  if (weights.every((weight) => weight === 0)) return weights;
  won.forEach((one, customer) => (weights[customer]! += (one * Math.max(0, fromMinor(rest))) / all));
  return weights;
}

/** Channels of the spend table alone, with their spend. */
function explainedBy({ ledger, spend }: Facts, { byChannel }: AcquisitionCosts): [string, number][] {
  if (!ledger || !spend) return [];
  return [...byChannel].flatMap(([key, cost]) => (cost.inLedger || cost.spend <= 0 ? [] : [[key, cost.spend]]));
}
