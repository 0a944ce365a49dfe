import { block, cell } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { ChannelReport } from "../../data/channels";
import { formula, onSheet } from "../../formulas";
import type { Block, Cell, CellContent } from "../../plan";
import { stageLayout } from "../stages/layout";
import { lineOf } from "../keyedTable";
import { tieCells } from "../tieLine";
import { channelColumns, totalCells } from "./channelTable";
import type { ChannelsLayout } from "./layout";

/** Below the channels: what ledger and spend table differ by, the whole, and what it must be. */
export function tieBlock(context: PlanContext, report: ChannelReport, at: ChannelsLayout): Block {
  const { data, t } = context;
  const columns = channelColumns(context, report);
  const money = moneyFormats(data).total;
  const line = (label: string, content: CellContent, style: "label" | "link" = "label") =>
    lineOf(columns, { channel: cell(label, "label"), fullCost: cell(content, style, money) });
  return {
    ...block(at.last + 1, [
      ...(report.difference === null ? [] : [line(t("report.channel.differs"), report.difference)]),
      lineOf(columns, totalCells(context, report, at), "total"),
      ...(data.costs ? periodLines(context, report, at, line) : []),
    ]),
    key: "channelTotal",
  };
}

type Line = (label: string, content: CellContent, style?: "label" | "link") => Cell[];

/** The acquisition cost of the stage summary, moved by the lag, and what the channels differ from it by. */
function periodLines({ data, t, names }: PlanContext, report: ChannelReport, at: ChannelsLayout, line: Line): Cell[][] {
  const { first } = stageLayout(data).cost!;
  const ofPeriod = data.costs!.categories.find(({ line: name }) => name === "acquisition")!.cost;
  const { late = 0, early = 0 } = report.lag ?? {};
  const lagged = report.lag ? `G${at.ofPeriod}+G${at.late}+G${at.late + 1}` : `G${at.ofPeriod}`;
  const tie = {
    actual: { address: `G${at.total}`, value: report.total },
    expected: { address: report.lag ? `(${lagged})` : lagged, value: ofPeriod - late + early },
    decimals: names.defined.decimals,
  };
  const gap = Array<null>(5).fill(null);
  return [
    line(t("report.acquisitionOfPeriod"), formula(`=${onSheet(names.sheets.stages, `B${first}`)}`, ofPeriod), "link"),
    ...(report.lag
      ? [
          line(t("report.channel.late", { months: report.lag.months }), -late),
          line(t("report.channel.early", { months: report.lag.months }), early),
        ]
      : []),
    [cell(t("report.difference"), "label"), ...gap, ...tieCells(tie, `G${at.check}`)],
  ];
}
