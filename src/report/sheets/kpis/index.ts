import type { PlanContext } from "../../context";
import type { ConditionalFormat, SheetPlan } from "../../plan";
import { palette } from "../../palette";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { benchmarkBlocks } from "./benchmarkTable";
import { matrixBlock, workingsBlock } from "./figureBlocks";
import { inputRules, inputsBlock } from "./inputsBlock";
import { kpiBlocks } from "./kpiRows";
import { kpiLayout, kpiLetters, type KpiLayout } from "./layout";
import { trendBlocks, trendCharts } from "./trend";

/** Where the firm stands: each KPI beside budget, earlier months and its target; undefined where none can be computed. */
export function kpisSheet(context: PlanContext): SheetPlan | undefined {
  const { data, t } = context;
  const report = data.kpis;
  if (!report) return undefined;
  const at = kpiLayout(report);
  const frame = sheetFrame(context, "kpis");
  return {
    ...frame,
    blocks: [
      titleBlock(context, "kpis", ["budget"]),
      inputsBlock(context, report, at),
      ...kpiBlocks(context, report, at),
      ...trendCharts(context, report, at),
      ...trendBlocks(context, report, at),
      ...benchmarkBlocks(context, report, at),
      workingsBlock(context, report, at),
      matrixBlock(context, report, at),
    ],
    conditionalFormats: statusFormats(context, at),
    validations: [
      ...inputRules(context, report, at),
      {
        range: `${kpiLetters.target}${at.table.first}:${kpiLetters.target}${at.table.last}`,
        rule: { kind: "decimal" },
        ...{ title: t("report.kpi.inputTitle"), message: t("report.kpi.targetOnly") },
      },
    ],
    columnWidths: [34, 22, 13, 13, 13, 13, 13, 13, 13, 13, 10, 12, 14, 26, 4],
  };
}

/** Status by word and colour, and bars of how much of the target is reached. */
function statusFormats({ t }: PlanContext, { table }: KpiLayout): ConditionalFormat[] {
  const on = (letter: string) => `${letter}${table.first}:${letter}${table.last}`;
  const looks = [
    ["good", "checkGood"],
    ["near", "checkNear"],
    ["missed", "checkBad"],
  ] as const;
  return [
    ...looks.map(([status, style]): ConditionalFormat => {
      return { kind: "equal", range: on(kpiLetters.status), value: t(`report.kpi.status.${status}`), style };
    }),
    { kind: "dataBar", range: on(kpiLetters.reached), color: palette.activation.color },
  ];
}
