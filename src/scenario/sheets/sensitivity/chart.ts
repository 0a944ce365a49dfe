import { palette } from "../../../report/palette";
import type { Block } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { inputFormat, resultFormat } from "../../unitFormats";
import { liveStep } from "../../sensitivity/tables";
import type { OneWay } from "./oneWay";

/** The outcome over the values of a driver, right of its table; the live value stands out. */
export function sensitivityChart({ study, t }: ScenarioContext, { driver: id, at, steps }: OneWay): Block[] {
  const line = study.model.lines.find((found) => found.id === study.model.outcome)!;
  const driver = study.model.drivers.find((found) => found.id === id)!;
  const [first, last] = [at + 2, at + 1 + steps];
  const title = t("scenario.sensitivity.chart", { outcome: line.label, driver: driver.label });
  return [
    {
      kind: "chart",
      ...{ name: `OneWay_${id}`, type: "scatter", from: `H${at}`, to: `N${last}`, legend: false },
      title: `${title}\n${t("scenario.sensitivity.live")}`,
      categories: { sheet: "sensitivity", range: `A${first}:A${last}` },
      series: [
        {
          ...{ name: line.label, joined: true, marks: [liveStep(steps)], ...palette.acquisition },
          values: { sheet: "sensitivity", range: `B${first}:B${last}` },
        },
      ],
      valueAxis: { title: line.label, format: resultFormat(line.unit) },
      categoryAxis: { title: driver.label, format: inputFormat(driver.unit) },
      altText: title,
    },
  ];
}
