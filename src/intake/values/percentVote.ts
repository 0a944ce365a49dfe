import type { RawCell } from "../source";
import { readNumberText } from "./number";
import { cleanText } from "./text";

/** How a column writes shares: 0.85, or 85 for 85 %. A sign in the cell says so itself. */
export type PercentScale = "fraction" | "percent";

/** Collects what the shares of one column say about their scale. */
export interface PercentVote {
  see(cell: RawCell): void;
  /**
   * "none": no share. "unknown": cells with a sign stand beside bare ones both below and above 1, such as 85%, 0.85
   * and 85.
   */
  verdict(): PercentScale | "none" | "unknown";
  /** Cells that can be read either way. */
  examples(): readonly RawCell[];
}

/** The text of a share without its sign; undefined for every other text. */
export function withoutPercentSign(text: string): string | undefined {
  return text.length > 1 && text.endsWith("%") ? text.slice(0, -1).trim() : undefined;
}

/** @param title of the column: "Margin %" says that its numbers are shares */
export function percentVote(title: string): PercentVote {
  const titled = /%|percent|百分比/i.test(cleanText(title));
  let signs = 0;
  const small: RawCell[] = [];
  const large: RawCell[] = [];
  const kept = 3;
  return {
    see(cell) {
      const text = typeof cell === "number" ? "" : cleanText(cell);
      if (withoutPercentSign(text) !== undefined) return void signs++;
      const value = typeof cell === "number" ? cell : readNumberText(text, ".")?.value;
      if (value === undefined || value === 0) return;
      const list = Math.abs(value) <= 1 ? small : large;
      if (list.length < kept) list.push(cell);
    },
    verdict() {
      if (signs === 0 && !titled) return "none";
      if (small.length > 0 && large.length > 0) return signs > 0 ? "unknown" : "percent";
      return large.length > 0 ? "percent" : "fraction";
    },
    examples: () => [...small.slice(0, 1), ...large.slice(0, 1)],
  };
}
