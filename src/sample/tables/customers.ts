import { columns, type SampleTable, type TableInputs } from "./table";

export function customersTable({ sample, words, names }: TableInputs): SampleTable {
  return {
    key: "customers",
    columns: columns(words, [
      ...([
        ["customer", "text"],
        ["name", "text"],
        ["segment", "text"],
      ] as const),
      ...([
        ["source", "text"],
        ["region", "text"],
        ["created", "day"],
      ] as const),
    ]),
    rows: sample.people.map(({ index, id, segment, channel, region, joined }) => [
      ...[id, names[index]!, words[`segment.${segment.key}`]],
      ...[words[`channel.${channel.key}`], words[`region.${region}`], joined],
    ]),
  };
}
