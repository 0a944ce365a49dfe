import { CHART_ROWS } from "../../charts/place";
import type { ChannelReport } from "../../data/channels";

/** Rows of the sheet "CAC by channel", counted from 1. */
export function channelsLayout({ rows, difference, lag }: ChannelReport) {
  const first = 8; // below the title block, a blank row, the heading and the titles
  const last = first + rows.length - 1;
  const total = last + (difference === null ? 1 : 2);
  const ofPeriod = total + 1;
  const late = ofPeriod + 1; // two more lines with a lag
  const check = ofPeriod + (lag ? 3 : 1);
  const charts = check + 5;
  let next = charts + CHART_ROWS + 2;
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
  return {
    ...{ heading: first - 2, header: first - 1, first, last, total, ofPeriod, late, check, charts, worth, months },
    ...(sources && { sources }),
  };
}

export type ChannelsLayout = ReturnType<typeof channelsLayout>;
