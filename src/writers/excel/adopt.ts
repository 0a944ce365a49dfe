import type { SheetTag } from "./tag";
import type { Output } from "./registry";

/** A sheet of the workbook with what it says about itself. */
export interface TaggedSheet {
  readonly id: string;
  readonly name: string;
  readonly tag: SheetTag | undefined;
}

/**
 * Reports that came with a written file and stand in no list yet. A sheet under another name than it was written
 * with may be a copy and is left to the user.
 */
export function adopted(sheets: readonly TaggedSheet[], listed: readonly Output[]): Output[] {
  const known = new Set(listed.map(({ build }) => build));
  const reports = new Map<string, Output>();
  for (const { id, name, tag } of sheets) {
    if (tag?.file?.name !== name || known.has(tag.build)) continue;
    const { report, build, version, file, sheet: key } = tag;
    const before = reports.get(build) ?? { report, build, title: file.title, version, sheets: [], names: [] };
    reports.set(build, {
      ...before,
      sheets: [...before.sheets, { id, key }],
      names: [...before.names, ...file.names],
    });
  }
  return [...reports.values()];
}
