import type { RawCell } from "../source";
import type { DecimalMark } from "./number";
import { cleanText } from "./text";

/** Collects what the numbers of one column say about thousands and decimals. */
export interface NumberVote {
  see(cell: RawCell): void;
  /**
   * "none": no number has a mark, or only 1,234 occurs, which is read as thousands.
   * "unknown": every mark is a point with three digits behind it, as in 1.234: thousands or decimals.
   */
  verdict(): DecimalMark | "none" | "unknown";
  /** A number that can be read both ways, to show in a question. */
  example(): string;
}

const marks = /[.,]/g;
const digitsAround = /(\d*)([.,])(\d*)\D*$/;

/** What one number says: its decimal mark, or "both" if it may be either; undefined if it has no mark. */
function evidence(text: string): DecimalMark | "both" | undefined {
  const found = text.match(marks);
  if (found === null || !/\d/.test(text)) return undefined;
  const last = found[found.length - 1] as DecimalMark;
  const other = last === "." ? "," : ".";
  if (found.length > 1) return found.every((mark) => mark === last) ? other : last;
  const [, before = "", , after = ""] = digitsAround.exec(text) ?? [];
  const mayGroup = after.length === 3 && before.length > 0 && before.length <= 3 && !before.startsWith("0");
  return mayGroup ? "both" : last;
}

export function numberVote(): NumberVote {
  const votes = { ".": 0, ",": 0 };
  let openPoint = "";
  return {
    see(cell) {
      if (typeof cell !== "string") return;
      const text = cleanText(cell);
      const says = evidence(text);
      if (says === "both") openPoint ||= text.includes(".") ? text : "";
      else if (says !== undefined) votes[says]++;
    },
    verdict() {
      if (votes["."] !== votes[","]) return votes["."] > votes[","] ? "." : ",";
      if (votes["."] > 0 || openPoint === "") return votes["."] > 0 ? "unknown" : "none";
      return "unknown";
    },
    example: () => openPoint,
  };
}
