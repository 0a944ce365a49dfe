import type { Translate } from "../../i18n";
import type { CellContent, InputSource } from "../../report/plan";
import type { ScenarioStudy } from "../study";
import { withDefaults } from "./withDefaults";

/** What the planner typed into a cell, and what of the study the cell holds. */
export interface TypedInput {
  readonly input: InputSource;
  readonly content: CellContent;
}

/**
 * A study with what the planner typed into its sheets. What cannot be one of its values, such as a word for a number,
 * is left on the sheet, which says so itself.
 */
export function withTypedInputs(study: ScenarioStudy, typed: readonly TypedInput[], t: Translate): ScenarioStudy {
  const whole: Tree = { ...withDefaults(study, t) };
  const changed = new Set<string>();
  let next: Tree = whole;
  for (const { input, content } of typed) {
    const value = valueOf(input, content);
    if (value === nothing) continue;
    next = put(next, input.path, value) as Tree;
    changed.add(String(input.path[0]));
  }
  const sections = [...changed].map((section) => [section, next[section]] as const);
  return completed(withSpreads({ ...study, ...Object.fromEntries(sections) }, study));
}

/** A spread that was that of low, base and high follows them, unless it was typed itself. */
function withSpreads(next: ScenarioStudy, { model: { drivers: before } }: ScenarioStudy): ScenarioStudy {
  const drivers = next.model.drivers.map((driver, place) => {
    const old = before[place]!;
    const range = [driver.low, driver.base, driver.high];
    const isRange = String(old.parameters) === String([old.low, old.base, old.high]);
    return isRange && String(old.parameters) === String(driver.parameters) ? { ...driver, parameters: range } : driver;
  });
  return { ...next, model: { ...next.model, drivers } };
}

type Tree = Readonly<Record<string, unknown>>;

const nothing = Symbol("nothing");
const absent = Symbol("absent");

/** The value of the study that a cell stands for. */
function valueOf({ takes, blank }: InputSource, content: CellContent): unknown {
  const shown = typeof content === "object" && content !== null ? nothing : content;
  if (shown === null || shown === "") return blank === "null" ? null : blank === "absent" ? absent : nothing;
  if (takes === "number") return typeof shown === "number" && Number.isFinite(shown) ? shown : nothing;
  if (takes === "text") return shown === nothing ? nothing : String(shown);
  return takes[String(shown)] ?? nothing;
}

/** A tree with another value at a path; one that does not lead to it is left as it is. */
function put(tree: unknown, [key, ...rest]: InputSource["path"], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(tree)) return putInList(tree, key, rest, value);
  const { [key]: old, ...others } = (tree ?? {}) as Tree;
  const next = put(old, rest, value);
  return next === absent ? others : { ...others, [key]: next };
}

function putInList(
  list: readonly unknown[],
  key: string | number,
  rest: InputSource["path"],
  value: unknown,
): readonly unknown[] {
  const place = typeof key === "number" ? key : list.findIndex((one) => isNamed(one, key));
  if (place < 0) return list;
  const next = put(list[place], rest, value);
  const filled = Array.from({ length: Math.max(list.length, place + 1) }, (_, at) => (at === place ? next : list[at]));
  return filled.filter((one) => one !== absent);
}

function isNamed(one: unknown, name: string): boolean {
  const { id, name: own } = one as Tree;
  return (id ?? own) === name;
}

/** Rows that were begun anew have all their parts, and those without a name are none. */
function completed(study: ScenarioStudy): ScenarioStudy {
  const { risks, evaluation } = study;
  return {
    ...study,
    ...(risks?.risks && { risks: { ...risks, risks: risks.risks.filter((one) => one?.name).map(wholeRisk) } }),
    ...(evaluation && {
      evaluation: {
        ...evaluation,
        units: evaluation.units.filter((one) => one?.unit).map((one) => ({ ...plainUnit, ...one })),
        actions: evaluation.actions.filter((one) => one?.action).map((one) => ({ ...plainAction, ...one })),
      },
    }),
  };
}

const plainUnit = { group: "treated", before: null, after: null } as const;
const plainAction = { owner: "", due: null } as const;
const plainRisk = { probability: 0, impact: 0, responseCost: 0 } as const;

type Risk = NonNullable<NonNullable<ScenarioStudy["risks"]>["risks"]>[number];

/** Without a response everything stays as it is. */
function wholeRisk(risk: Risk): Risk {
  const { probability, impact, ...others } = { ...plainRisk, ...risk };
  return { ...{ probability, impact, probabilityAfter: probability, impactAfter: impact }, ...others };
}
