import { block, cell } from "../../cells";
import { placeChart } from "../../charts/place";
import type { PlanContext } from "../../context";
import { textNumber } from "../../formats";
import { palette } from "../../palette";
import type { Block, ConditionalFormat, SheetPlan } from "../../plan";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { ageColumn, ages, cohortsLayout, type CohortsLayout } from "./layout";
import { netChart, netTriangle } from "./net";
import { retentionChart, retentionTriangle } from "./retention";
import { cacOfPeriod, valueTriangle } from "./value";
import { valueChart } from "./valueChart";
import { workings } from "./workings";

/** Between the title block and the first triangle. */
const NOTE_ROW = 5;

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
      ...undatedNote(context),
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

/** Above all triangles: who left on an unknown day leaves in the last month, and the months before look better than they were. */
function undatedNote({ data, t }: PlanContext): Block[] {
  const undated = data.cohortsBy === "subscriptions" ? (data.lifecycle.subscriptions?.gaps.endByFlag ?? 0) : 0;
  if (undated === 0) return [];
  const count = textNumber(undated, 0);
  return [block(NOTE_ROW, [[cell(t("report.cohorts.subscriptions.undated", { count }), "note")]])];
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
