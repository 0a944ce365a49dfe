import { columns, type SampleTable, type TableInputs } from "./table";

export function activitiesTable({ sample, words }: TableInputs): SampleTable {
  return {
    key: "activities",
    columns: columns(words, [
      ...([
        ["activity", "text"],
        ["driver", "text"],
        ["driverQuantity", "whole"],
      ] as const),
      ...([
        ["capacity", "whole"],
        ["minutesEach", "whole"],
      ] as const),
    ]),
    rows: sample.activities.map(({ activity, quantity, capacity, minutes }) => [
      ...[words[`activity.${activity}`], words[`driver.${activity}`], quantity, capacity, minutes],
    ]),
  };
}
