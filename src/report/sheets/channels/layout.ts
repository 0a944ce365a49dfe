import { CHART_ROWS } from "../../charts/place";
import type { ChannelReport, ChannelRow } from "../../data/channels";

/** Whether both the CAC and the CLV of a channel are known, and more than nothing was spent. */
export function isPlotted({ newCustomers, worth, spend, shared }: ChannelRow): boolean {
  return newCustomers > 0 && worth.customers > 0 && worth.months > 0 && spend + shared > 0;
}

/** Rows of the sheet "CAC by channel", counted from 1. */
export function channelsLayout({ rows, difference, lag }: ChannelReport) {
  const first = 8; // below the title block, a blank row, the heading and the titles
  const last = first + rows.length - 1;
  const total = last + (difference === null ? 1 : 2);
  const ofPeriod = total + 1;
  const late = ofPeriod + 1; // two more lines with a lag
  const check = ofPeriod + (lag ? 3 : 1);
  const charts = check + 5;
  const hasScatter = rows.some(isPlotted);
  const scatter = charts + CHART_ROWS + 2;
  let next = hasScatter ? scatter + CHART_ROWS + 2 : scatter;
  const section = (before: number, after: number) => {
    const heading = next;
    const header = heading + before + 1;
    next = header + rows.length + after + 2;
    return { heading, header, first: header + 1, last: header + rows.length, total: header + rows.length + 1 };
  };
  // two assumptions above the table of worth, two notes below it
  const worth = section(2, 2);
  const months = section(0, 0);
  const sources = difference === null ? undefined : section(0, 1);
  // the ends of the line of the scatter below it
  const byCac = section(0, 2);
  return {
    ...(hasScatter && { scatter }),
    ...{
      byCac,
      heading: first - 2,
      header: first - 1,
      first,
      last,
      total,
      ofPeriod,
      late,
      check,
      charts,
      worth,
      months,
    },
    ...(sources && { sources }),
  };
}

export type ChannelsLayout = ReturnType<typeof channelsLayout>;
