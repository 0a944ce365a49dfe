import type { Formula } from "../../report/plan";
import type { Conflict } from "../../writers/excel";
import type { Numbers } from "../numbers";
import { numberKind } from "../trace/numberKind";

type Show = (value: number) => string;

/** What stands in a cell and what would come, as the cell shows it; in all digits where that reads alike. */
export function conflictWords({ mine, fresh, format }: Conflict, numbers: Numbers) {
  const kind = numberKind(format);
  const words = (show: Show) => ({ mine: shown(mine, show), fresh: shown(fresh, show, true) });
  const seen = words(kind === "date" || kind === "share" ? numbers[kind] : numbers.number);
  return seen.mine === seen.fresh ? words(numbers.number) : seen;
}

/** A formula of the user's as she typed it; ours by what it comes to, which says more. */
function shown(content: Conflict["mine"], show: Show, isOurs = false): string {
  if (content === null) return "";
  if (typeof content === "object") return isOurs ? shown(plain(content.value), show) : content.formula;
  return typeof content === "number" ? show(content) : String(content);
}

/** Errors by their names, such as #DIV/0!. */
function plain(value: Formula["value"]): Conflict["mine"] {
  return value !== null && typeof value === "object" ? value.error : value;
}
