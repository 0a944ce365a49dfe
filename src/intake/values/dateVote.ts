import type { RawCell } from "../source";
import { dayMonthParts, startsRepublic, startsWithYear, type DateStyle } from "./date";
import { cleanText } from "./text";

/** Collects what the dates of one column say about the order of day and month. */
export interface DateVote {
  see(cell: RawCell): void;
  /** "none": no date in the column needs the order. "unknown": dates do, and none of them tells. */
  verdict(): DateStyle | "none" | "unknown";
  /** A date that can be read both ways, to show in a question. */
  example(): string;
}

const isDotted = /^\d{1,2}\.\d/;

/** A number above 12 can only be a day: the other one is the month, in the whole column. */
export function dateVote(): DateVote {
  let dmy = 0;
  let mdy = 0;
  let open = "";
  let dotted = false;
  const republic = { long: false, short: false };
  return {
    see(cell) {
      if (typeof cell !== "string") return;
      const text = cleanText(cell);
      republic.long ||= startsRepublic(text);
      republic.short ||= startsWithYear(text);
      const parts = dayMonthParts(text);
      if (parts === undefined) return;
      if (parts.first > 12 && parts.second <= 12) dmy++;
      else if (parts.second > 12 && parts.first <= 12) mdy++;
      // 05/05/2024 is the same day both ways and asks nothing; nobody writes points between month and day
      else if (parts.first !== parts.second && isDotted.test(text)) dotted = true;
      else if (parts.first !== parts.second) open ||= text;
    },
    verdict() {
      if (republic.long && republic.short) return "republic";
      if (dmy !== mdy) return dmy > mdy ? "dmy" : "mdy";
      if (dmy > 0 || open !== "") return "unknown";
      return dotted ? "dmy" : "none";
    },
    example: () => open,
  };
}
