import { CHART_ROWS } from "../../charts/place";
import type { ServiceQuality } from "../../data/serve/serviceQuality";

/** Rows of the sheet "Service quality", counted from 1: what to read, charts, groups, the counts they rest on. */
export function serviceLayout({ months, groups }: ServiceQuality) {
  let next = 6;
  const table = (rows: number) => {
    const heading = next;
    next += rows + 4; // heading, titles, the rows, their total, a blank row
    return { heading, header: heading + 1, first: heading + 2, last: heading + 1 + rows, total: heading + 2 + rows };
  };
  const results = table(months.length);
  const notes = next - 1;
  const charts = notes + 4;
  next = charts + CHART_ROWS + 2;
  const byGroup = groups && table(groups.rows.length);
  return { results, notes, charts, ...(byGroup && { byGroup }), counts: table(months.length), scale: next };
}

export type ServiceLayout = ReturnType<typeof serviceLayout>;
