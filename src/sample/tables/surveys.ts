import { columns, type SampleTable, type TableInputs } from "./table";

export function surveysTable({ sample, words }: TableInputs): SampleTable {
  return {
    key: "surveys",
    columns: columns(words, [
      ...([
        ["responseDate", "day"],
        ["customer", "text"],
        ["nps", "whole"],
        ["csat", "whole"],
      ] as const),
    ]),
    rows: sample.surveys.map(({ day, customer, nps, csat }) => [day, customer, nps ?? null, csat ?? null]),
  };
}
