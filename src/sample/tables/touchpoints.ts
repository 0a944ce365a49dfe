import { columns, type SampleTable, type TableInputs } from "./table";

export function touchpointsTable({ sample, words }: TableInputs): SampleTable {
  return {
    key: "touchpoints",
    columns: columns(words, [
      ...([
        ["timestamp", "day"],
        ["customer", "text"],
        ["touchpoint", "text"],
        ["conversion", "text"],
      ] as const),
    ]),
    rows: sample.touchpoints.map(({ day, customer, channel, converted }) => [
      ...[day, customer, words[`channel.${channel}`], words[converted ? "conversion.yes" : "conversion.no"]],
    ]),
  };
}
