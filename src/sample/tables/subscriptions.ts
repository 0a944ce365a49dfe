import { columns, units, type SampleTable, type TableInputs } from "./table";

export function subscriptionsTable({ sample, words }: TableInputs): SampleTable {
  return {
    key: "subscriptions",
    columns: columns(words, [
      ...([
        ["subscriptionId", "text"],
        ["customer", "text"],
        ["plan", "text"],
        ["status", "text"],
      ] as const),
      ...([
        ["start", "day"],
        ["end", "day"],
        ["monthly", "amount"],
        ["billed", "amount"],
        ["leavingReason", "text"],
      ] as const),
    ]),
    rows: sample.subscriptions.map(({ customer, plan, start, end, monthly, billed, reason }, index) => [
      ...[`SUB-${3001 + index}`, customer, words[`plan.${plan}`]],
      ...[words[end === undefined ? "status.active" : "status.canceled"], start, end ?? null],
      ...[units(monthly), units(billed), reason === undefined ? null : words[`leaving.${reason}`]],
    ]),
  };
}
