import type { RawCell } from "../source";
import { cleanText } from "./text";

const clock = /(?:^|[T\s年月日])(上午|下午|am|pm)? ?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)? ?(am|pm)?/i;

/** The time in a date as a share of its day (0 to 1); 0 where it tells none. */
export function timeOfDay(cell: RawCell): number {
  if (typeof cell === "number") return cell - Math.floor(cell);
  const [, before = "", hour, minute, second = "0", after = ""] = clock.exec(cleanText(cell)) ?? [];
  if (hour === undefined) return 0;
  const half = (before || after).toLowerCase();
  const isNoonHour = Number(hour) === 12;
  const shift = half === "pm" || half === "下午" ? (isNoonHour ? 0 : 12) : half !== "" && isNoonHour ? -12 : 0;
  const hours = Number(hour) + shift;
  return hours > 24 ? 0 : (hours + Number(minute) / 60 + Number(second) / 3600) / 24;
}
