import { hasData, numbers } from "./publicData";

export const hasDonations = hasData("donations");

/** 11,104 donors of 1995 in 22 cells of frequency and recency, 6 yearly opportunities. */
export function donations(): { frequency: number[]; recency: number[]; T: number[]; weights: number[] } {
  const rows = numbers("donations", "donations.csv");
  const column = (index: number) => rows.map((row) => row[index]!);
  return { frequency: column(0), recency: column(1), T: column(2), weights: column(3) };
}
