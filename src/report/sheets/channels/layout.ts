import type { ChannelRow } from "../../data";

/** Rows of the sheet "CAC by channel", counted from 1: total, the acquisition cost, and what they differ by. */
export function channelsLayout(channels: readonly ChannelRow[]) {
  const first = 8; // below the title block, a blank row, the heading and the titles
  const last = first + channels.length - 1;
  return { heading: first - 2, first, last, total: last + 1, charts: last + 6 };
}

export type ChannelsLayout = ReturnType<typeof channelsLayout>;
