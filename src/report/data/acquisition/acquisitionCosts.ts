import { toMinor } from "../../../core";
import type { Facts } from "../../../intake/facts";
import { lineOf } from "../../costs/items";
import type { CostMap } from "../costMap";
import { ledgerItems } from "../ledgerItems";
import { channelKey } from "./credits";

/** From a day on to another, which is no longer part of it. */
export interface Window {
  readonly from: number;
  readonly until: number;
  /** Whether rows without a date belong to it. */
  readonly undated: boolean;
}

/** Acquisition cost of a window by channel, in ten-thousandths; together it is the ledger, to the cent. */
export interface AcquisitionCosts {
  readonly byChannel: ReadonlyMap<string, ChannelCost>;
  /** Sales, tools and all else that names no channel. */
  readonly shared: number;
  /** What the ledger holds beyond the spend table, below 0 where it holds less. */
  readonly difference: number;
  readonly total: number;
}

export interface ChannelCost {
  readonly name: string;
  /** The spend table explains the paid part, the ledger where there is none. */
  media: number;
  /** By each of the two; only of the ledger's own channels. */
  ledger: number;
  spend: number;
  leads: number;
  mql: number;
  inLedger: boolean;
}

/** The same money stands in the ledger and in the spend table: the ledger tells how much, the table for what. */
export function acquisitionCosts(facts: Facts, own: CostMap, window: Window): AcquisitionCosts {
  const byChannel = new Map<string, ChannelCost>();
  const costOf = (name: string) => {
    const key = channelKey(name);
    const fresh = { name, media: 0, ledger: 0, spend: 0, leads: NaN, mql: NaN, inLedger: false };
    return byChannel.get(key) ?? byChannel.set(key, fresh).get(key)!;
  };
  const unnamed = addLedger(facts, own, window, costOf);
  const { ledger, spend } = facts;
  const unnamedSpend = addSpend(facts, window, costOf);
  // without a ledger, spend of no channel is a line of its own
  if (!ledger && unnamedSpend !== 0) costOf("").spend = unnamedSpend;
  let [difference, explained] = [0, 0];
  const inTable = new Set([...(spend?.channels ?? []), ...(ledger ? [] : [""])].map(channelKey));
  for (const [key, cost] of byChannel) {
    const isPaid = inTable.has(key);
    cost.media = isPaid ? cost.spend : cost.ledger;
    if (!ledger || !isPaid) continue;
    if (cost.inLedger) difference += cost.ledger - cost.spend;
    else explained += cost.spend;
  }
  if (!ledger) return finish(byChannel, 0, 0);
  // the table's channels that the ledger does not name are paid from what names none
  const rest = unnamed - explained;
  const lacks = explained > 0 && rest < 0;
  return finish(byChannel, lacks ? 0 : rest, difference + (lacks ? rest : 0));
}

function finish(byChannel: ReadonlyMap<string, ChannelCost>, shared: number, difference: number): AcquisitionCosts {
  const media = [...byChannel.values()].reduce((sum, cost) => sum + cost.media, 0);
  return { byChannel, shared, difference, total: media + shared + difference };
}

function isIn(date: number, { from, until, undated }: Window): boolean {
  return Number.isNaN(date) ? undated : date >= from && date < until;
}

/** Adds the ledger's rows; what they name no channel for is the result. */
function addLedger({ ledger }: Facts, own: CostMap, window: Window, costOf: (name: string) => ChannelCost): number {
  if (!ledger) return 0;
  const isAcquisition = ledgerItems(ledger, own).map((item) => lineOf(item) === "acquisition");
  let unnamed = 0;
  for (let row = 0; row < ledger.amount.length; row++) {
    const category = ledger.category[row]! < 0 ? ledger.categories.length : ledger.category[row]!;
    if (!isAcquisition[category] || !isIn(ledger.date[row]!, window)) continue;
    const amount = toMinor(ledger.amount[row]!);
    const channel = ledger.channels[ledger.channel[row]!];
    if (channel === undefined) {
      unnamed += amount;
      continue;
    }
    const cost = costOf(channel);
    cost.ledger += amount;
    cost.inLedger = true;
  }
  return unnamed;
}

function addSpend({ spend }: Facts, window: Window, costOf: (name: string) => ChannelCost): number {
  if (!spend) return 0;
  let unnamed = 0;
  for (let row = 0; row < spend.amount.length; row++) {
    if (!isIn(spend.date[row]!, window)) continue;
    const channel = spend.channels[spend.channel[row]!];
    if (channel === undefined) {
      unnamed += toMinor(spend.amount[row]!);
      continue;
    }
    const cost = costOf(channel);
    cost.spend += toMinor(spend.amount[row]!);
    const leads = spend.leads[row]!;
    if (!Number.isNaN(leads)) cost.leads = (Number.isNaN(cost.leads) ? 0 : cost.leads) + leads;
    const mql = spend.mql?.[row] ?? NaN;
    if (!Number.isNaN(mql)) cost.mql = (Number.isNaN(cost.mql) ? 0 : cost.mql) + mql;
  }
  return unnamed;
}
