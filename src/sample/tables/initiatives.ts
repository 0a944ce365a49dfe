import { columns, units, type SampleTable, type TableInputs } from "./table";

export function initiativesTable({ sample, words }: TableInputs): SampleTable {
  return {
    key: "initiatives",
    columns: columns(words, [
      ...([
        ["initiative", "text"],
        ["start", "day"],
        ["invest", "amount"],
        ["before", "amount"],
      ] as const),
      ...([
        ["after", "amount"],
        ["controlBefore", "amount"],
        ["controlAfter", "amount"],
      ] as const),
    ]),
    rows: sample.initiatives.map(({ key, day, invest, before, after, controlBefore, controlAfter }) => [
      ...[words[`initiative.${key}`], day, units(invest), units(before), units(after)],
      ...[units(controlBefore), units(controlAfter)],
    ]),
  };
}
