import type { HostRecorder } from "./hostLog";
import { HostError, type HostObject } from "./hostObject";
import type { Metadata } from "./metadata";
import { unmetRequirement, type Access, type RequirementProfile, type RequirementTable } from "./requirements";

/** Which members may be used: the table from the declarations and what the host claims to support. */
export interface RequirementGate {
  readonly table: RequirementTable;
  readonly profile: RequirementProfile;
}

/** One add-in runtime that talks to the workbook: what lives longer than a request. */
export interface Session {
  readonly root: HostObject;
  readonly metadata: Metadata;
  /** Makes the objects that a path names by type, e.g. "Microsoft.ExcelServices.CustomFunctions". */
  readonly services: ReadonlyMap<string, () => HostObject>;
  /** Objects that the client tracks. */
  readonly references: Map<string, HostObject>;
  /** Number of the last reference handed out. */
  lastReference: number;
  readonly gate: RequirementGate | undefined;
  readonly log: HostRecorder;
  /** Begins or ends listening to an event of an object, e.g. "DataChanged". */
  readonly listen: (object: HostObject, event: string, on: boolean) => void;
}

const marks: Readonly<Record<Access, string>> = { get: "", set: "=", call: "()" };

/**
 * Notes the use of a member and refuses it if it needs a newer requirement set than the host offers.
 *
 * @throws HostError "ApiNotFound", as an older Excel answers
 */
export function useMember({ gate, log }: Session, object: HostObject, member: string, access: Access): void {
  const name = `${object.$type}.${member}`;
  log.members.set(name + marks[access], (log.members.get(name + marks[access]) ?? 0) + 1);
  if (access === "set" || (access === "call" && !member.startsWith("get"))) log.changes += 1;
  const unmet = missing(gate, object.$type, member, access);
  if (unmet !== undefined) {
    throw new HostError(
      "ApiNotFound",
      `API '${name}' is introduced in ${unmet}, which this host does not support.`,
      name,
    );
  }
}

/** Whether a plain `load()` may include a property. */
export function isOffered({ gate }: Session, type: string, member: string): boolean {
  return missing(gate, type, member, "get") === undefined;
}

function missing(gate: RequirementGate | undefined, type: string, member: string, access: Access): string | undefined {
  return gate && unmetRequirement(gate.table, gate.profile, { type, member, access });
}
