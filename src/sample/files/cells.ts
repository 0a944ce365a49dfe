import { isoDate } from "../../intake";
import type { ColumnKind, SampleCell } from "../tables";

/** "2024-03-05 10:22" for a serial number. */
export function momentText(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${isoDate(serial)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A cell as plain text: ISO dates, a decimal point, two decimals for amounts. */
export function plainText(cell: SampleCell, kind: ColumnKind): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (kind === "day") return isoDate(cell);
  if (kind === "moment") return momentText(cell);
  return kind === "amount" ? cell.toFixed(2) : String(cell);
}
