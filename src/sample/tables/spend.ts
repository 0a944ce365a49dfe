import type { Spend } from "../spend";
import type { WordKey } from "../words";
import { columns, units, type SampleTable, type TableInputs } from "./table";

const campaignKey = ({ channel, campaign }: Spend) => `campaign.${channel}.${campaign}` as WordKey;

export function spendTable({ sample, words }: TableInputs): SampleTable {
  return {
    key: "spend",
    columns: columns(words, [
      ...([
        ["date", "day"],
        ["channel", "text"],
        ["campaign", "text"],
        ["impressions", "whole"],
      ] as const),
      ...([
        ["clicks", "whole"],
        ["leads", "whole"],
        ["conversions", "whole"],
        ["spend", "amount"],
        ["mql", "whole"],
      ] as const),
    ]),
    rows: sample.spend.map((row) => [
      ...[row.day, words[`channel.${row.channel}`], words[campaignKey(row)], row.impressions ?? null],
      ...[row.clicks ?? null, row.leads, row.conversions, units(row.amount), row.qualified],
    ]),
  };
}
