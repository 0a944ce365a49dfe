import { placeChart } from "../../charts/place";
import type { PlanContext } from "../../context";
import { palette } from "../../palette";
import type { ConditionalFormat, SheetPlan } from "../../plan";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { ageColumn, ages, cohortsLayout, type CohortsLayout } from "./layout";
import { netChart, netTriangle } from "./net";
import { retentionChart, retentionTriangle } from "./retention";
import { cacOfPeriod, valueTriangle } from "./value";
import { valueChart } from "./valueChart";
import { workings } from "./workings";

/** Who stays and what they bring, by the month of the first order; undefined with fewer than two such months. */
export function cohortsSheet(context: PlanContext): SheetPlan | undefined {
  const { cohorts } = context.data;
  if (!cohorts) return undefined;
  const at = cohortsLayout(cohorts, cacOfPeriod(context) !== undefined);
  const frame = sheetFrame(context, "cohorts");
  return {
    ...frame,
    blocks: [
      titleBlock(context, "cohorts", ["stages", "customers"]),
      ...retentionTriangle(context, cohorts, at),
      ...valueTriangle(context, cohorts, at),
      ...(at.net ? netTriangle(context, cohorts, at, at.net) : []),
      ...placeChart(retentionChart(context, cohorts, at), "A", "G", at.charts),
      ...placeChart(valueChart(context, cohorts, at), "H", "P", at.charts),
      ...(at.net ? placeChart(netChart(context, cohorts, at.net), "A", "G", at.netChart) : []),
      ...workings(context, cohorts, at),
    ],
    conditionalFormats: heatMaps(at),
    columnWidths: [26, 22, 12, 20, ...ages.map(() => 11)],
  };
}

/** The darker, the more; the first month of the retention is always all of them. */
function heatMaps({ retention, value, net }: CohortsLayout): ConditionalFormat[] {
  const last = ageColumn(ages.length - 1);
  const scale = { kind: "colorScale", low: "#FFFFFF", high: palette.activation.color } as const;
  return [
    { ...scale, range: `${ageColumn(1)}${retention.first}:${last}${retention.last}` },
    { ...scale, range: `${ageColumn(0)}${value.first}:${last}${value.last}` },
    ...(net ? [{ ...scale, range: `${ageColumn(0)}${net.first}:${last}${net.last}` }] : []),
  ];
}
