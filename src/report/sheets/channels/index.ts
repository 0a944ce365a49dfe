import { block, cell } from "../../cells";
import type { PlanContext } from "../../context";
import type { SheetPlan } from "../../plan";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { placeChart } from "../../charts/place";
import { tieFormats } from "../tieLine";
import { channelBlock } from "./channelBlock";
import { cacByChannel, spendByChannel } from "./charts";
import { channelsLayout } from "./layout";

/** What winning a customer costs, by the channel of the first order; undefined where nothing names channels. */
export function channelsSheet(context: PlanContext): SheetPlan | undefined {
  const { data, t } = context;
  if (!data.channels) return undefined;
  const at = channelsLayout(data.channels);
  const frame = sheetFrame(context, "channels");
  return {
    ...frame,
    blocks: [
      titleBlock(context, "channels", ["cover", "stages", "definitions"]),
      channelBlock(context, data.channels, at),
      block(at.total + 3, [[cell(t("report.channels.note"), "note")]]),
      ...placeChart(spendByChannel(context, data.channels, at), "A", "C", at.charts),
      ...placeChart(cacByChannel(context, data.channels, at), "D", "H", at.charts),
    ],
    conditionalFormats: tieFormats(at.total + 2, "F"),
    columnWidths: [32, 22, 22, 18, 18, 18, 20, 22],
  };
}
