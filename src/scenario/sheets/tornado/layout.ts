/** Row of the heading of the drivers, as on the sheet; a row a driver below it, workings beside it. */
export const driverHeading = 6;

/** Rows as on the sheet, from 1. */
export interface TornadoLayout {
  /** First and last row of the drivers with their workings. */
  readonly first: number;
  readonly last: number;
  /** Heading of the sorted table; its titles below it, then the live outcome, then the drivers. */
  readonly sorted: number;
  readonly ranked: { readonly first: number; readonly last: number };
  readonly note: number;
  readonly chart: number;
}

export function tornadoLayout(drivers: number): TornadoLayout {
  const first = driverHeading + 1;
  const last = driverHeading + drivers;
  const sorted = last + 3;
  const ranked = { first: sorted + 3, last: sorted + 2 + drivers };
  return { first, last, sorted, ranked, note: ranked.last + 1, chart: ranked.last + 3 };
}
