import { placeChart } from "../../charts/place";
import type { PlanContext } from "../../context";
import type { ConditionalFormat, SheetPlan, Validation } from "../../plan";
import { palette } from "../../palette";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { lettersOf } from "../keyedTable";
import { countsBlock, countsChart } from "./countsBlock";
import { alertsLayout, type AlertsLayout } from "./layout";
import { listBlocks, listColumns, type ListKey } from "./listTable";
import { playbookBlock, rulesBlocks } from "./rulesTable";

/** Who needs attention, what to do, and what came of it; undefined without customers. */
export function alertsSheet(context: PlanContext): SheetPlan | undefined {
  const { alerts } = context.data;
  if (!alerts) return undefined;
  const at = alertsLayout(alerts);
  const frame = sheetFrame(context, "alerts");
  return {
    ...frame,
    blocks: [
      titleBlock(context, "alerts", ["customers", "profitability"]),
      ...rulesBlocks(context, alerts, at),
      countsBlock(context, alerts, at),
      // without an alert there is nothing to draw
      ...(alerts.rows.length > 0 ? placeChart(countsChart(context, alerts, at), "F", "K", at.counts.heading) : []),
      playbookBlock(context, at),
      ...listBlocks(context, alerts, at),
    ],
    conditionalFormats: alerts.rows.length > 0 ? listFormats(context, at) : [],
    validations: validations(context, at, alerts.rows.length > 0),
    columnWidths: [17, 25, 25, 24, 11, 12, 12, 12, 9, 12, 12, 12, 11, 10, 11, 10, 8, 8],
  };
}

/** Red where it is urgent; the word says it without colour. */
function listFormats(context: PlanContext, { list, rules }: AlertsLayout): ConditionalFormat[] {
  const { t } = context;
  const of = lettersOf(listColumns(context));
  const on = (key: ListKey) => `${of[key]}${list.first}:${of[key]}${list.last}`;
  const inRules = `F${rules.first}:F${rules.last}`;
  const high = t("report.alert.severity.high");
  return [
    { kind: "equal", range: on("severity"), value: high, style: "checkBad" },
    { kind: "equal", range: on("severity"), value: t("report.alert.severity.medium"), style: "checkNear" },
    { kind: "equal", range: inRules, value: high, style: "checkBad" },
    { kind: "equal", range: inRules, value: t("report.alert.severity.medium"), style: "checkNear" },
    { kind: "dataBar", range: on("priority"), color: palette.activation.color },
  ];
}

function validations(context: PlanContext, { rules, list }: AlertsLayout, hasRows: boolean): Validation[] {
  const { t } = context;
  const of = lettersOf(listColumns(context));
  const on = (key: ListKey) => `${of[key]}${list.first}:${of[key]}${list.last}`;
  const title = t("report.alert.inputTitle");
  const states = (["open", "running", "done", "dropped"] as const).map((state) => t(`report.alert.state.${state}`));
  const outcomes = (["kept", "lost", "falseAlarm"] as const).map((outcome) => t(`report.alert.outcome.${outcome}`));
  const number = { kind: "decimal" } as const;
  return [
    { range: `D${rules.first}:D${rules.last}`, rule: number, title, message: t("report.alert.numberOnly") },
    {
      range: `G${rules.first}:G${rules.last}`,
      rule: { ...number, min: 0 },
      title,
      message: t("report.alert.numberOnly"),
    },
    ...(hasRows
      ? ([
          { range: on("due"), rule: { kind: "date" }, title, message: t("report.alert.dateOnly") },
          { range: on("status"), rule: { kind: "list", options: states }, title, message: t("report.alert.listOnly") },
          {
            range: on("outcome"),
            rule: { kind: "list", options: outcomes },
            title,
            message: t("report.alert.listOnly"),
          },
        ] as const)
      : []),
  ];
}
