import type { CoreError } from "../core/errors";

/** What a cell can hold; a date is its serial number, a blank is "". */
export type Scalar = number | string | boolean;

/** What a computation answers for one cell: a refusal concerns that cell alone. */
export type Answer = Scalar | CoreError;

/** An id as it stood in the cell: a customer may be "0001" or 1. */
type Id = string | number;

/** What one value means, and with it which values are taken. */
interface Kinds {
  /** Any finite number. */
  number: number;
  /** An amount in the currency of the input: any finite number. */
  money: number;
  /** How many: 0 or more, fractions are allowed (averages). */
  count: number;
  /** 0, 1, 2, 3… */
  whole: number;
  /** Between 0 and 1. */
  share: number;
  /** Per period, above -1. */
  rate: number;
  /** An Excel serial number of the 1900 system. */
  date: number;
  id: Id;
  text: string;
  /** One of `words`, lower-case. */
  enum: string;
  boolean: boolean;
}

export type Kind = keyof Kinds;

/**
 * How much of a range one computation takes: `each` element by itself, a whole `row` at a time,
 * the range as a `list` (read row by row, a blank is NaN or ""), as a `table` of rows, or `one` value only.
 */
export type Takes = "each" | "row" | "list" | "table" | "one";

export interface Parameter {
  readonly name: string;
  readonly kind: Kind;
  readonly description: string;
  /** Without it: `each` in a function that answers element by element, `one` in the others. */
  readonly takes?: Takes;
  /** What it is counted in, in words: "money per period". */
  readonly unit?: string;
  /** What 0 means, which desktop Excel also hands over for a blank cell: see `ZeroMeaning`. */
  readonly zero?: ZeroMeaning;
  /** The words of an enum, lower-case. */
  readonly words?: readonly string[];
  /** The value of an omitted argument or a blank element. */
  readonly default?: Scalar;
  /** May be left out without a constant default: `compute` receives undefined. */
  readonly optional?: true;
  /** Must be given, but a blank element means something: `compute` receives undefined for it. */
  readonly blankCounts?: true;
  /** Reads what was taken into what `compute` wants, once per call (a spilled fit into its parameters); may throw CoreError. */
  readonly as?: (taken: never) => unknown;
}

/**
 * `legal`: 0 is a value like others (the default). `blank`: 0 is read as blank (a date, an id).
 * `divides`: 0 gives #DIV/0! (a denominator).
 */
type ZeroMeaning = "legal" | "blank" | "divides";

/** `each`: a value for every element; `row`: a row of `columns` values for every element; else one answer of its own shape. */
export interface ResultDeclaration {
  readonly shape: "each" | "row" | "one" | "column" | "table";
  readonly columns?: readonly string[];
  readonly unit: string;
}

/** A call that can be checked: arguments as a user types them, and the cells that come out. */
export interface Example {
  readonly args: readonly ExampleArgument[];
  readonly gives: ExampleArgument;
  /** Where the value was published. */
  readonly source?: string;
  /** Half a unit in the last published digit, where fewer digits than ours were published. */
  readonly within?: number;
}

export type ExampleArgument = Scalar | null | readonly (readonly (Scalar | null)[])[];

export type Category = "costs" | "value" | "rates" | "customers" | "models" | "meta";

type Rows = readonly (readonly Answer[])[];

/** One Excel custom function: its metadata, help, wiring, tests and manual page all come from this object. */
export interface ExcelFunction {
  readonly id: string;
  readonly category: Category;
  /** One or two sentences, at most 255 characters. */
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly result: ResultDeclaration;
  /** The formula in plain signs, for the help page. */
  readonly formula?: string;
  /** Refusals of its own; those of the parameter kinds go without saying. */
  readonly errors?: readonly { readonly code: ErrorCode; readonly when: string }[];
  readonly examples: readonly Example[];
  readonly source: string;
  /** What a user must know: further sentences for the help page. */
  readonly notes?: readonly string[];
  readonly compute: (args: never) => Answer | readonly Answer[] | Rows;
}

export type ErrorCode = "#VALUE!" | "#DIV/0!" | "#N/A" | "#NUM!" | "#REF!" | "#NAME?" | "#NULL!";

type Value<P extends Parameter> = P extends { readonly words: readonly (infer W extends string)[] }
  ? W
  : Kinds[P["kind"]];

/** A blank is NaN among numbers, "" among others. */
type Several<V> = [V] extends [number] ? Float64Array : readonly (V | "")[];

type Taken<P extends Parameter> = P extends { readonly as: (taken: never) => infer R }
  ? R
  : P["takes"] extends "list" | "row"
    ? Several<Value<P>>
    : P["takes"] extends "table"
      ? readonly Several<Value<P>>[]
      : Value<P>;

type Argument<P extends Parameter> = P extends { readonly optional: true } | { readonly blankCounts: true }
  ? Taken<P> | undefined
  : Taken<P>;

type Arguments<P extends readonly Parameter[]> = { readonly [Q in P[number] as Q["name"]]: Argument<Q> };

/** What `compute` gives back, by the declared shape of the result. */
interface Answers {
  each: Answer;
  row: readonly Answer[];
  one: Answer;
  column: readonly Answer[];
  table: Rows;
}

/**
 * Declares a function; the arguments of `compute` get their types from `parameters`.
 * In functions that answer element by element they arrive in one object that is used again: take it apart, do not keep it.
 */
export function defineFunction<const P extends readonly Parameter[], const S extends keyof Answers>(
  spec: Omit<ExcelFunction, "compute" | "parameters" | "result"> & {
    readonly parameters: P;
    readonly result: ResultDeclaration & { readonly shape: S };
    readonly compute: (args: Arguments<P>) => Answers[S];
  },
): ExcelFunction {
  return spec;
}

/** How an argument of this parameter is taken, see `Takes`. */
export function takes({ takes }: Parameter, { result }: ExcelFunction): Takes {
  return takes ?? (isElementwise(result) ? "each" : "one");
}

/** Whether the function answers once per element or row of its arguments. */
export function isElementwise({ shape }: ResultDeclaration): boolean {
  return shape === "each" || shape === "row";
}

export function isOptional({ optional, default: value }: Parameter): boolean {
  return optional === true || value !== undefined;
}
