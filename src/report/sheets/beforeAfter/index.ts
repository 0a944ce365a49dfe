import { block, cell, row } from "../../cells";
import { placeChart } from "../../charts/place";
import type { PlanContext } from "../../context";
import type { InitiativeReport } from "../../data/initiatives";
import type { Block, SheetPlan } from "../../plan";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { beforeAfterChart } from "./chart";
import { initiativeLayout, type InitiativeLayout } from "./columns";
import { initiativeTable, initiativeTotal } from "./table";

/** What measures cost and saved, less what a control group saved without them; undefined without initiatives. */
export function beforeAfterSheet(context: PlanContext): SheetPlan | undefined {
  const { data, t } = context;
  const report = data.initiatives;
  if (!report) return undefined;
  const at = initiativeLayout(report);
  return {
    ...sheetFrame(context, "beforeAfter"),
    blocks: [
      titleBlock(context, "beforeAfter", ["stages"]),
      assumptions(context, report, at),
      block(at.heading, [row("heading", t("report.serve.heading.initiatives"), ...Array<null>(13).fill(null))]),
      initiativeTable(context, report, at),
      initiativeTotal(context, report, at),
      block(at.total + 2, [
        [cell(t("report.serve.note.netEffect"), "note")],
        [cell(t("report.serve.note.confidence"), "note")],
      ]),
      ...placeChart(beforeAfterChart(context, report, at), "A", "H", at.chart),
    ],
    validations: [0, 1].map((index) => ({
      range: `B${at.assumption + index}`,
      rule: { kind: "decimal", min: 0 },
      title: t("report.serve.months"),
      message: t("report.serve.input.positive"),
    })),
    columnWidths: [34, 14, 14, 14, 14, 14, 12, 16, 16, 16, 14, 12, 12, 28],
  };
}

/** What the formulas rest on; the user may change it. */
function assumptions({ t }: PlanContext, { months, horizon }: InitiativeReport, at: InitiativeLayout): Block {
  const line = (label: string, value: number) => [
    ...[cell(label, "label"), cell(value, "input", "0"), cell(t("report.serve.months"), "aside")],
  ];
  return {
    ...block(at.assumption - 1, [
      row("heading", t("report.serve.heading.assumptions"), null, null),
      line(t("report.serve.initiativeMonths"), months),
      line(t("report.serve.initiativeHorizon"), horizon),
    ]),
    key: "assumptions",
  };
}
