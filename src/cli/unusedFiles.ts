import type { IntakeError, TableRole } from "../intake";
import { roleDefinitions } from "../intake/recognise/roles";
import type { AllSources } from "./readAll";

/** The tables without which a report has no costs, or nothing to compare them with. */
const wanted = ["ledger", "budget"] as const;

/** What the titles of a table that was not understood say it might be about. */
const spokenOf: Readonly<Record<(typeof wanted)[number], RegExp>> = {
  ledger: /\b(?:amount|costs?|expenses?|spend|pay|salary|wages)\b|金额|金額|费用|費用|成本|工资|薪資/i,
  budget: /\b(?:budget|plan)\b|预算|預算/i,
};

/** Which of these tables a file that was skipped may have been meant for, by what was found out, its name and titles. */
function meantFor({ details }: IntakeError): TableRole[] {
  const sheet = String(details["name"]).split("›").at(-1)!;
  const titles = String(details["titles"] ?? "");
  // one title alone is a list or a note
  if (titles !== "" && !titles.includes(", ")) return [];
  return wanted.filter(
    (role) => details["role"] === role || roleDefinitions[role].named.test(sheet) || spokenOf[role].test(titles),
  );
}

/** Files and sheets that gave nothing although they may have been the only ledger or budget there is. */
export function unusedFiles({ warnings, sources }: Pick<AllSources, "warnings" | "sources">): string[] {
  const read = new Set<TableRole>(sources.filter(({ rowsRead }) => rowsRead > 0).map(({ role }) => role));
  const isMissed = (roles: readonly TableRole[]) => roles.length > 0 && !roles.some((role) => read.has(role));
  const skipped = warnings.flatMap((warning) =>
    warning.kind === "skipped-file" && isMissed(meantFor(warning.error)) ? [String(warning.error.details["name"])] : [],
  );
  const unread = sources.filter(({ role, rowsSeen }) => rowsSeen > 0 && wanted.some((one) => one === role));
  return [...skipped, ...unread.filter(({ role }) => isMissed([role])).map(({ name }) => name)];
}
