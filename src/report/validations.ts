import type { RangeRef, Validation } from "./plan";

/** What a typed number is held against, in the words of Excel's operators. */
export interface Comparison {
  readonly operator: "between" | "greaterThanOrEqual" | "lessThanOrEqual";
  readonly first: number;
  readonly second?: number;
}

/** What Excel has room for: "Data validation specifications", [MS-OI29500] 2.1.634 and following. */
const limits = { options: 255, title: 32, message: 225 } as const;

/** Why Excel would not take a validation, as a sentence for whoever plans it; undefined if it would. */
export function validationFault({ range, rule, title, message }: Validation): string | undefined {
  if (title.length > limits.title) return tooLong(`The title "${title}" of the inputs ${range}`, limits.title);
  if (message.length > limits.message) return tooLong(`The message at the inputs ${range}`, limits.message);
  if (rule.kind === "list") return isCells(rule.options) ? undefined : listFault(rule.options, range);
  const { min, max } = rule;
  if ([min, max].some((end) => end !== undefined && !Number.isFinite(end))) {
    return `A bound of the inputs ${range} is not a number.`;
  }
  return min !== undefined && max !== undefined && min > max
    ? `The bounds of the inputs ${range} are the wrong way round: ${min} and ${max}.`
    : undefined;
}

function listFault(options: readonly string[], range: string): string | undefined {
  if (options.length === 0) return `The list of the inputs ${range} is empty.`;
  const odd = options.find((option) => option === "" || /^[\s=]|[,\n]|\s$/.test(option));
  if (odd !== undefined) {
    return `The option "${odd}" of the inputs ${range} is blank, holds a comma, or begins or ends with what Excel drops. Put the options into cells.`;
  }
  const fits = listText(options).length <= limits.options;
  return fits ? undefined : `${tooLong(`The list of the inputs ${range}`, limits.options)} Put the options into cells.`;
}

function tooLong(what: string, limit: number): string {
  return `${what} is longer than the ${limit} characters that Excel takes.`;
}

export function isCells(options: readonly string[] | RangeRef): options is RangeRef {
  return "range" in options;
}

/** Options as Excel takes them. */
export function listText(options: readonly string[]): string {
  return options.join(",");
}

/** Numbers without bounds are still numbers: everything that Excel can hold lies between these. */
const largest = 9.99e307;

export function comparison({ min, max }: { readonly min?: number; readonly max?: number }): Comparison {
  if (min !== undefined && max === undefined) return { operator: "greaterThanOrEqual", first: min };
  if (min === undefined && max !== undefined) return { operator: "lessThanOrEqual", first: max };
  return { operator: "between", first: min ?? -largest, second: max ?? largest };
}
