import type { RawCell } from "../source";
import { dayMonthParts, type DateOrder } from "./date";
import { cleanText } from "./text";

/** Collects what the dates of one column say about the order of day and month. */
export interface DateVote {
  see(cell: RawCell): void;
  /** "none": no date in the column needs the order. "unknown": dates do, and none of them tells. */
  verdict(): DateOrder | "none" | "unknown";
  /** A date that can be read both ways, to show in a question. */
  example(): string;
}

/** A number above 12 can only be a day: the other one is the month, in the whole column. */
export function dateVote(): DateVote {
  let dmy = 0;
  let mdy = 0;
  let open = "";
  return {
    see(cell) {
      if (typeof cell !== "string") return;
      const parts = dayMonthParts(cleanText(cell));
      if (parts === undefined) return;
      if (parts.first > 12 && parts.second <= 12) dmy++;
      else if (parts.second > 12 && parts.first <= 12) mdy++;
      // 05/05/2024 is the same day both ways and asks nothing
      else if (parts.first !== parts.second) open ||= cleanText(cell);
    },
    verdict() {
      if (dmy !== mdy) return dmy > mdy ? "dmy" : "mdy";
      return dmy > 0 || open !== "" ? "unknown" : "none";
    },
    example: () => open,
  };
}
