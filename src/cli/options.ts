import type { Locale } from "../i18n";
import { stageModels } from "../core";
import {
  cleaningRules,
  encodings,
  serialOf,
  type CleaningRule,
  type CleaningRules,
  type Answer,
  type Encoding,
  type FiscalYearNaming,
  type MarkedPolicy,
  type Rates,
  tableRoles,
  type TableRole,
} from "../intake";
import { localeOf, parseCommandLine } from "./commandLine";
import { CliError } from "./errors";
import { answersOf, ratesOf } from "./intakeOptions";

/** What the user asked for. Dates are Excel serial numbers. */
export interface Options {
  readonly data: readonly string[];
  readonly locale: Locale;
  /** Whether the user named the language; else that of a template holds. */
  readonly localeGiven: boolean;
  readonly help: boolean;
  readonly json: boolean;
  readonly valuesOnly: boolean;
  readonly force: boolean;
  /** Undefined: the default name, or no file at all with --json. */
  readonly out?: string;
  readonly asOf?: number;
  readonly periodStart?: number;
  readonly dateOrder?: "dmy" | "mdy";
  readonly decimalMark?: "." | ",";
  readonly encoding?: Encoding;
  readonly rules?: CleaningRules;
  /** Rates into `currency`. */
  readonly rates?: Rates;
  /** What becomes of returned, cancelled and test orders. */
  readonly marked?: MarkedPolicy;
  readonly answers?: readonly Answer[];
  /** A file whose content was read before counts once more. */
  readonly keepCopies: boolean;
  /** Customers whose names differ in writing alone are one. */
  readonly mergeNames: boolean;
  /** Whether names of customers are shown: all, none, or, where nothing is said, those that are no people's. */
  readonly showNames?: boolean;
  /** File with the mappings of columns, read and written. */
  readonly mapping?: string;
  /** Id of a preset, or a file. What else is said on the command line goes before what it says. */
  readonly template?: string;
  /** File to keep in how this report is made, for the next one. */
  readonly saveTemplate?: string;
  /** Id of a stage model. */
  readonly stageModel?: string;
  readonly currency?: string;
  readonly title?: string;
  /** Who prepares the report. */
  readonly preparer?: string;
  /** Column names by file name; "" stands for the one file that was given. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** What a file is about, by its name; "" as above. */
  readonly roles: ReadonlyMap<string, TableRole>;
  /** Year of month columns that do not say theirs. */
  readonly year?: number;
  /** Month (1 to 12) with which the fiscal year begins, here or in a template; quarters count from it. */
  readonly fiscalYearStart?: number;
  /** The year that names it. */
  readonly fiscalYearNamed?: FiscalYearNaming;
}

const known = {
  data: { type: "string", multiple: true },
  columns: { type: "string", multiple: true },
  role: { type: "string", multiple: true },
  year: { type: "string" },
  "fiscal-year-start": { type: "string" },
  "fiscal-year-named": { type: "string" },
  "as-of": { type: "string" },
  "period-start": { type: "string" },
  "date-order": { type: "string" },
  decimal: { type: "string" },
  encoding: { type: "string" },
  rules: { type: "string" },
  rates: { type: "string" },
  returns: { type: "string" },
  answer: { type: "string", multiple: true },
  "keep-copies": { type: "boolean" },
  "merge-names": { type: "boolean" },
  mapping: { type: "string" },
  template: { type: "string" },
  "save-template": { type: "string" },
  "stage-model": { type: "string" },
  currency: { type: "string" },
  title: { type: "string" },
  preparer: { type: "string" },
  names: { type: "string" },
  lang: { type: "string" },
  out: { type: "string" },
  "values-only": { type: "boolean" },
  json: { type: "boolean" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

function parse(args: readonly string[]) {
  return parseCommandLine(args, { options: known, allowPositionals: true });
}

function dateOf(option: string, got: string | undefined): number | undefined {
  if (got === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(got) ?? [];
  const serial = serialOf(Number(year), Number(month), Number(day));
  if (year === undefined || serial === undefined) throw new CliError("bad-date", { option, got });
  return serial;
}

function choiceOf<Value>(
  option: string,
  got: string | undefined,
  choices: Readonly<Record<string, Value>>,
): Value | undefined {
  if (got === undefined) return undefined;
  if (Object.hasOwn(choices, got)) return choices[got];
  throw new CliError("bad-choice", { option, got, allowed: Object.keys(choices).join(", ") });
}

const stageModelChoices = Object.fromEntries(Object.keys(stageModels).map((id) => [id.toLowerCase(), id]));

const encodingChoices = Object.fromEntries(encodings.map((name) => [name, name])) as Record<Encoding, Encoding>;

/** "no-currency,black-triangle": the one off, the other on. */
function rulesOf(got: string | undefined): CleaningRules | undefined {
  const entries = got?.split(",").map((word): [CleaningRule, boolean] => {
    const rule = cleaningRules.find((known) => known === word.trim().replace(/^no-/, ""));
    if (rule === undefined)
      throw new CliError("bad-choice", { option: "--rules", got, allowed: cleaningRules.join(", ") });
    return [rule, !word.trim().startsWith("no-")];
  });
  return entries && Object.fromEntries(entries);
}

const namesShown = { people: undefined, masked: false, shown: true } as const;

const yearNames = { start: "start", end: "end" } as const;

const policies = { net: "net", exclude: "exclude", separate: "separate" } as const;

/** "a,b,c" for the one file given, "orders.csv=a,b,c" for one of several. */
function byFile<Said>(given: readonly string[], read: (said: string) => Said): Map<string, Said> {
  return new Map(
    given.map((text) => {
      const [, file = "", said = ""] = /^(?:([^=]*)=)?(.*)$/s.exec(text) ?? [];
      return [file, read(said)];
    }),
  );
}

const columnsOf = (said: string) => said.split(",").map((name) => name.trim());

const roleChoices = Object.fromEntries(tableRoles.map((role) => [role.toLowerCase(), role])) as Record<
  string,
  TableRole
>;

function yearOf(got: string | undefined): number | undefined {
  if (got === undefined || /^(?:19|20)\d{2}$/.test(got)) return got === undefined ? undefined : Number(got);
  throw new CliError("bad-choice", { option: "--year", got, allowed: "1900 … 2099" });
}

function monthOf(got: string | undefined): number | undefined {
  if (got === undefined || /^(?:[1-9]|1[0-2])$/.test(got)) return got === undefined ? undefined : Number(got);
  throw new CliError("bad-choice", { option: "--fiscal-year-start", got, allowed: "1 … 12" });
}

function defined<Values extends object>(values: Values): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

/**
 * Reads the command line.
 *
 * @throws CliError for wrong use
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const { help = false, json = false, force = false } = values;
  const data = [...(values.data ?? []), ...positionals];
  if (data.length === 0 && !help) throw new CliError("no-data");
  if (values.out !== undefined && !/\.xlsx$/i.test(values.out)) throw new CliError("not-xlsx", { path: values.out });
  return {
    ...{
      data,
      help,
      json,
      force,
      locale: localeOf(args),
      localeGiven: values.lang !== undefined,
      valuesOnly: values["values-only"] ?? false,
      keepCopies: values["keep-copies"] ?? false,
      mergeNames: values["merge-names"] ?? false,
    },
    columns: byFile(values.columns ?? [], columnsOf),
    roles: byFile(values.role ?? [], (said) => choiceOf("--role", said.toLowerCase(), roleChoices)!),
    ...defined({
      out: values.out,
      asOf: dateOf("--as-of", values["as-of"]),
      periodStart: dateOf("--period-start", values["period-start"]),
      dateOrder: choiceOf("--date-order", values["date-order"], { dmy: "dmy", mdy: "mdy" } as const),
      decimalMark: choiceOf("--decimal", values.decimal, { point: ".", comma: "," } as const),
      encoding: choiceOf("--encoding", values.encoding?.toLowerCase(), encodingChoices),
      stageModel: choiceOf("--stage-model", values["stage-model"]?.toLowerCase(), stageModelChoices),
      mapping: values.mapping,
      year: yearOf(values.year),
      fiscalYearStart: monthOf(values["fiscal-year-start"]),
      fiscalYearNamed: choiceOf("--fiscal-year-named", values["fiscal-year-named"], yearNames),
      template: values.template,
      saveTemplate: values["save-template"],
      rules: rulesOf(values.rules),
      rates: ratesOf(values.rates, values.currency),
      marked: choiceOf("--returns", values.returns, policies),
      answers: answersOf(values.answer),
      currency: values.currency,
      title: values.title,
      preparer: values.preparer,
      showNames: choiceOf<boolean | undefined>("--names", values.names, namesShown),
    }),
  };
}
