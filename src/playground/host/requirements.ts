/** Supported requirement sets and their versions, e.g. { ExcelApi: "1.12" }. */
export type RequirementProfile = Readonly<Record<string, string>>;

/** What the manifest asks for at least, and what our workbook host offers by default. */
export const floorRequirements: RequirementProfile = {
  ExcelApi: "1.12",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
};

/** By class: the requirement of each member, e.g. "ExcelApi 1.9"; a setter that came later has the key "name=". */
export type RequirementTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the client does with a member. */
export type Access = "get" | "set" | "call";

/**
 * The requirement that a profile does not meet, or undefined if the member may be used.
 * Members that the declarations do not know are internal to the client and always allowed.
 */
export function unmetRequirement(
  table: RequirementTable,
  profile: RequirementProfile,
  use: { readonly type: string; readonly member: string; readonly access: Access },
): string | undefined {
  const members = table[use.type];
  const own = use.access === "set" ? (members?.[`${use.member}=`] ?? members?.[use.member]) : members?.[use.member];
  return own === undefined || isMet(profile, own) ? undefined : own;
}

function isMet(profile: RequirementProfile, requirement: string): boolean {
  const [set = "", version = ""] = requirement.split(" ");
  const offered = profile[set];
  return offered !== undefined && isAtLeast(offered, version);
}

/** Compares versions by number, so that 1.12 is later than 1.9; a version without numbers (preview) is never reached. */
export function isAtLeast(offered: string, wanted: string): boolean {
  const [major = 0, minor = 0] = offered.split(".").map(Number);
  const [wantedMajor = NaN, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
