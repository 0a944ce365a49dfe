import { errorCode, isBlank, plain, quoted } from "./cells";
import type { Kind, Parameter, Scalar } from "./define";
import type { Refusal } from "./errors";

/** The lowest and highest number of each numeric kind. */
const ranges: Partial<Record<Kind, readonly [number, number]>> = {
  number: [-Number.MAX_VALUE, Number.MAX_VALUE],
  money: [-Number.MAX_VALUE, Number.MAX_VALUE],
  count: [0, Number.MAX_VALUE],
  whole: [0, Number.MAX_SAFE_INTEGER],
  share: [0, 1],
  rate: [-1 + 2 ** -53, Number.MAX_VALUE],
  date: [0, 2_958_465.999_999],
};

const wants: Partial<Record<Kind, string>> = { count: ">= 0", whole: "0, 1, 2, 3, ...", rate: "> -1" };

/** How the cells of one parameter are read. */
export interface Reader {
  /** Numbers between these need no second look, 0 only if `zeroIsPlain`; NaN if all need one. */
  readonly low: number;
  readonly high: number;
  readonly zeroIsPlain: boolean;
  readonly isNumeric: boolean;
  /** A value, the parameter's blank (NaN, or "" for kinds that are not numbers), or why not. */
  readonly read: (cell: unknown) => Scalar | Refusal;
}

/** How to read the cells of a parameter, blanks and defaults included. */
export function readerOf(parameter: Parameter): Reader {
  const range = ranges[parameter.kind];
  const [low, high] = range ?? [NaN, NaN];
  const blank = parameter.default ?? (range ? NaN : "");
  const judge = range ? numberJudge(parameter, low, high, blank) : judges[parameter.kind]!;
  const read = (cell: unknown) => {
    if (isBlank(cell)) return blank;
    const got = errorCode(cell);
    if (got) return { code: "passed-on", details: { name: parameter.name, got } } as const;
    return isBlank(plain(cell)) ? blank : judge(plain(cell), parameter, blank);
  };
  const zeroIsPlain = (parameter.zero ?? "legal") === "legal";
  return { low: parameter.kind === "whole" ? NaN : low, high, zeroIsPlain, isNumeric: range !== undefined, read };
}

type Judge = (cell: unknown, parameter: Parameter, blank: Scalar) => Scalar | Refusal;

function numberJudge({ kind, name, zero }: Parameter, low: number, high: number, blank: Scalar): Judge {
  return (cell) => {
    const got = quoted(cell);
    if (typeof cell !== "number" || !Number.isFinite(cell))
      return refuse(kind === "date" ? "not-a-date" : "not-a-number");
    if (cell === 0 && zero === "blank") return blank;
    if (cell === 0 && zero === "divides") return refuse("division-by-zero");
    if (cell >= low && cell <= high && (kind !== "whole" || Number.isInteger(cell))) return cell;
    if (kind === "date") return refuse("not-a-date");
    return refuse(kind === "share" ? "not-a-share" : "out-of-domain");

    function refuse(code: Refusal["code"]): Refusal {
      return { code, details: { name, got, want: wants[kind] ?? "" } };
    }
  };
}

const judges: Partial<Record<Kind, Judge>> = {
  id: (cell, { name, zero }, blank) => {
    if (cell === 0 && zero === "blank") return blank;
    if (typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell))) return cell;
    return { code: "not-an-id", details: { name, got: quoted(cell) } };
  },
  text: (cell, { name }) => {
    if (typeof cell === "string") return cell;
    if (typeof cell === "number" || typeof cell === "boolean") return String(quoted(cell));
    return { code: "not-a-text", details: { name, got: quoted(cell) } };
  },
  enum: (cell, { name, words = [] }) => {
    const word = typeof cell === "string" ? cell.trim().toLowerCase() : "";
    if (words.includes(word)) return word;
    return { code: "unknown-word", details: { name, got: quoted(cell), allowed: words.join(", ") } };
  },
  boolean: (cell, { name }) => {
    if (typeof cell === "boolean") return cell;
    if (cell === 0 || cell === 1) return cell === 1;
    return { code: "not-a-boolean", details: { name, got: quoted(cell) } };
  },
};
