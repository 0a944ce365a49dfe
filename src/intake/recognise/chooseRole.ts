import type { Field, Reshape, TableRole } from "../source";
import type { Rivalry } from "./assign";
import type { Choice, Column } from "./choice";
import { roleDefinitions } from "./roles";

/** A table read in one role: which column would hold what, and what would be missing. */
export interface Attempt {
  readonly role: TableRole;
  readonly chosen: ReadonlyMap<number, Choice>;
  readonly rivals: readonly Rivalry[];
  readonly missing: readonly Field[];
  readonly reshape?: Reshape | undefined;
}

/** What is written around a table: the name of its file or sheet, and the lines above it. */
export interface Surroundings {
  readonly name: string;
  readonly above: readonly string[];
}

/** The role that explains a table best, and the others that would do nearly as well. */
interface RoleChoice {
  readonly best: Attempt;
  readonly rivals: readonly TableRole[];
}

const points = { missing: -1.5, name: 2, above: 1, repeated: -1.5 } as const;
/** Two roles that are closer than this are not told apart. */
const nearness = 0.35;

/** "book.xlsx › Costs" speaks by its sheet first. */
function saysName(role: TableRole, name: string, roles: readonly TableRole[]): boolean {
  const sheet = name.split("›").at(-1)!;
  const isSaid = roles.some((one) => roleDefinitions[one].named.test(sheet));
  return roleDefinitions[role].named.test(isSaid ? sheet : name);
}

/** How well a role explains the titles of a table, and what stands around it. */
function scoreOf(
  { role, chosen, missing }: Attempt,
  columns: readonly Column[],
  { name, above }: Surroundings,
  roles: readonly TableRole[],
): number {
  const { fields, unique, prior = 0, named } = roleDefinitions[role];
  const explained = [...chosen.values()].reduce(
    (sum, { field, confidence }) => sum + (fields[field]?.weight ?? 1) * confidence,
    0,
  );
  const isNamed = saysName(role, name, roles);
  const isAbove = above.some((line) => named.test(line));
  const key = [...chosen].find(([, { field }]) => field === unique)?.[0];
  const profile = columns.find(({ index }) => index === key)?.profile;
  return (
    explained +
    missing.length * points.missing +
    (isNamed ? points.name : 0) +
    (isAbove ? points.above : 0) +
    (isNamed || isAbove ? 0 : prior) +
    (profile !== undefined && profile.distinct < 0.9 ? points.repeated : 0)
  );
}

/** Complete, or so nearly that it is worth asking for the one column that is missing. */
const isViable = ({ chosen, missing, reshape }: Attempt) =>
  missing.length === 0 || (chosen.size >= 2 && (missing.length === 1 || reshape?.months?.length === 0));

/** Chooses among all roles; undefined if the table looks like none of them. */
export function chooseRole(
  attempts: readonly Attempt[],
  columns: readonly Column[],
  surroundings: Surroundings,
): RoleChoice | undefined {
  const roles = attempts.map(({ role }) => role);
  const viable = attempts.filter(isViable).map((attempt) => ({
    attempt,
    score: scoreOf(attempt, columns, surroundings, roles),
  }));
  // a stable sort: of two that do equally, the one that comes first in the list of roles
  const [best, ...others] = viable.sort((a, b) => b.score - a.score);
  if (best === undefined) return undefined;
  const rivals = others.filter(({ attempt, score }) => attempt.missing.length === 0 && best.score - score < nearness);
  return { best: best.attempt, rivals: rivals.map(({ attempt }) => attempt.role) };
}
