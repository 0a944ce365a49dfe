import { accounts, activityOf, costCentreOf } from "../accounts";
import { columns, units, type SampleTable, type TableInputs } from "./table";

export function ledgerTable({ sample, words }: TableInputs): SampleTable {
  return {
    key: "ledger",
    columns: columns(words, [
      ...([
        ["postingDate", "day"],
        ["accountCode", "text"],
        ["accountName", "text"],
        ["centre", "text"],
      ] as const),
      ...([
        ["activity", "text"],
        ["channel", "text"],
        ["customer", "text"],
        ["posted", "amount"],
      ] as const),
    ]),
    rows: sample.ledger.map(({ day, account, channel, customer, amount }) => {
      const activity = activityOf(account);
      return [
        ...[day, accounts[account], words[`account.${account}`], words[`centre.${costCentreOf(account)}`]],
        activity === undefined ? null : words[`activity.${activity}`],
        ...[channel === undefined ? null : words[`channel.${channel}`], customer ?? null, units(amount)],
      ];
    }),
  };
}
