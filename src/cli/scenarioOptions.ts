import { parseCommandLine } from "./commandLine";
import { CliError } from "./errors";
import { samplings, type Sampling } from "../scenario/simulate/sampling";
import { readOptions, type Options } from "./options";

/** What the user of `scenario` asked for. */
export interface ScenarioOptions {
  /** How files are read, and what all commands have; `data` may be empty. */
  readonly shared: Omit<Options, "data">;
  /** Files and folders that drivers are seeded from. */
  readonly data: readonly string[];
  readonly drivers?: string;
  readonly model?: string;
  /** File of values before and after a measure. */
  readonly evaluation?: string;
  readonly outcome?: string;
  readonly scenario?: string;
  readonly writeDrivers?: string;
  /** A preset by its id, a .json file, or a workbook with scenarios. */
  readonly template?: string;
  /** File to keep the study in. */
  readonly saveTemplate?: string;
  readonly months?: number;
  readonly steps?: number;
  readonly seed?: number;
  readonly runs?: number;
  readonly sampling?: Sampling;
}

const known = {
  drivers: { type: "string" },
  model: { type: "string" },
  evaluation: { type: "string" },
  outcome: { type: "string" },
  scenario: { type: "string" },
  "write-drivers": { type: "string" },
  template: { type: "string" },
  "save-template": { type: "string" },
  months: { type: "string" },
  steps: { type: "string" },
  seed: { type: "string" },
  runs: { type: "string" },
  sampling: { type: "string" },
  data: { type: "string", multiple: true },
  "fiscal-year-start": { type: "string" },
  "fiscal-year-named": { type: "string" },
  "as-of": { type: "string" },
  "period-start": { type: "string" },
  "date-order": { type: "string" },
  decimal: { type: "string" },
  encoding: { type: "string" },
  currency: { type: "string" },
  title: { type: "string" },
  lang: { type: "string" },
  out: { type: "string" },
  "values-only": { type: "boolean" },
  json: { type: "boolean" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const stringOptions = [
  ...(["as-of", "period-start", "date-order", "decimal", "encoding", "currency", "title"] as const),
  ...(["fiscal-year-start", "fiscal-year-named"] as const),
] as const;
const flags = ["values-only", "json", "force", "help"] as const;

function parse(args: readonly string[]) {
  return parseCommandLine(args, { options: known, allowPositionals: false }).values;
}

function whole(option: string, got: string | undefined, [least, most]: readonly [number, number]): number | undefined {
  if (got === undefined) return undefined;
  const value = /^\d{1,10}$/.test(got) ? Number(got) : NaN;
  if (value >= least && value <= most) return value;
  throw new CliError("bad-choice", { option, got, allowed: `${least} … ${most}` });
}

function samplingOf(got: string | undefined): Sampling | undefined {
  const found = samplings.find((sampling) => sampling === got);
  if (got === undefined || found !== undefined) return found;
  throw new CliError("bad-choice", { option: "--sampling", got, allowed: samplings.join(", ") });
}

/**
 * Reads the command line of `scenario`.
 *
 * @throws CliError for wrong use
 */
export function readScenarioOptions(args: readonly string[]): ScenarioOptions {
  const values = parse(args);
  const { data = [], drivers, model, evaluation, outcome, scenario } = values;
  const passed = [
    ...stringOptions.flatMap((name) => (values[name] === undefined ? [] : [`--${name}=${values[name]}`])),
    ...flags.flatMap((name) => (values[name] === true ? [`--${name}`] : [])),
    ...(values.lang === undefined ? [] : ["--lang", values.lang]),
    ...(values.out === undefined ? [] : ["--out", values.out]),
  ];
  // without data there is still something to plan from; the name stands for none and is never read
  const { data: _, ...shared } = readOptions([...passed, "--data", "-"]);
  const numbers = {
    months: whole("--months", values.months, [12, 60]),
    steps: whole("--steps", values.steps, [5, 25]),
    seed: whole("--seed", values.seed, [0, 4_294_967_295]),
    runs: whole("--runs", values.runs, [1000, 200_000]),
  };
  const files = {
    ...{ template: values.template, saveTemplate: values["save-template"] },
    writeDrivers: values["write-drivers"],
  };
  const texts = { drivers, model, evaluation, outcome, scenario, ...files };
  return {
    shared,
    data,
    ...defined(texts),
    ...defined(numbers),
    ...defined({ sampling: samplingOf(values.sampling) }),
  };
}

function defined<Value>(values: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined));
}
