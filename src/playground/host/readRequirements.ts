import { isAtLeast, type RequirementTable } from "./requirements";

const namespaceStart = /^declare namespace (\w+) \{/;
const classStart = /^ {4}class (\w+)/;
const member = /^ {8}(?:readonly )?(\w+)\s*[(:?<]/;
const note = /^\s*\* \[Api set: (\w+) ([\w.]+)(.*)$/;
const setterNote = /([\d.]+) for sett?/;

/**
 * Reads the `[Api set: ExcelApi 1.9]` notes from the text of @types/office-js, class by class.
 * Of overloads the earliest requirement counts.
 */
export function readRequirements(declarations: string): RequirementTable {
  const table: Record<string, Record<string, string>> = {};
  let inExcel = false;
  let members: Record<string, string> | undefined;
  let requirement: Requirement | undefined;
  for (const line of declarations.split("\n")) {
    const namespace = namespaceStart.exec(line);
    if (namespace) inExcel = namespace[1] === "Excel";
    if (!inExcel) continue;
    const opened = classStart.exec(line);
    if (opened) members = table[opened[1]!] = {};
    else if (line.startsWith("    }")) members = undefined;
    if (line.trimStart().startsWith("/**")) requirement = undefined;
    requirement = readNote(line) ?? requirement;
    const name = member.exec(line)?.[1];
    if (members && requirement && name) enter(members, name, requirement);
    if (name) requirement = undefined;
  }
  return table;
}

interface Requirement {
  readonly set: string;
  readonly version: string;
  readonly setterVersion: string | undefined;
}

function readNote(line: string): Requirement | undefined {
  const found = note.exec(line);
  if (!found) return undefined;
  return { set: found[1]!, version: found[2]!, setterVersion: setterNote.exec(found[3]!)?.[1] };
}

function enter(members: Record<string, string>, name: string, { set, version, setterVersion }: Requirement): void {
  const known = members[name]?.split(" ")[1];
  if (known === undefined || isAtLeast(known, version)) members[name] = `${set} ${version}`;
  if (setterVersion !== undefined) members[`${name}=`] ??= `${set} ${setterVersion}`;
}
