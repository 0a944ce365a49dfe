import { anchorPrefix } from "../state/anchors";
import { hiddenName } from "../state/hiddenNames";
import { sheetOf } from "./address";
import type { Output } from "./registry";
import type { SheetTag } from "./tag";

/** A sheet of the workbook with what it says about itself. */
interface TaggedSheet {
  readonly id: string;
  readonly name: string;
  readonly tag: SheetTag | undefined;
}

/** Sheets and defined names of the workbook. */
interface Workbook {
  readonly sheets: readonly TaggedSheet[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/**
 * Reports that came with a written file and stand in no list yet. Where hidden names say which sheets are ours, these
 * are they, whatever they are called now; without such names a sheet under another name than it was written with may
 * be a copy and is left to the user.
 */
export function adopted(workbook: Workbook, listed: readonly Output[]): Output[] {
  const known = new Set(listed.map(({ build }) => build));
  const reports = new Map<string, Output>();
  for (const { id, name, tag } of workbook.sheets) {
    if (!tag?.file || known.has(tag.build) || !isOriginal(workbook, name, tag)) continue;
    const { report, build, version, file, sheet: key } = tag;
    const before = reports.get(build) ?? { report, build, title: file.title, version, sheets: [], names: [] };
    reports.set(build, {
      ...before,
      sheets: [...before.sheets, { id, key }],
      names: [...before.names, ...file.names],
    });
  }
  return [...reports.values()].map((report) => withNotes(report, workbook));
}

function isOriginal({ names }: Workbook, name: string, { build, sheet, file }: SheetTag): boolean {
  const prefix = anchorPrefix(build, sheet);
  const sheets = names.flatMap((one) => (one.name.startsWith(prefix) ? [sheetOf(one.formula)] : []));
  return sheets.length > 0 ? sheets.includes(name) : file?.name === name;
}

/** The hidden sheet and names that a refresh needs, if the file has them. */
function withNotes(report: Output, { sheets, names }: Workbook): Output {
  const state = sheets.find(({ name }) => name === hiddenName("state", report.build))?.id;
  if (state === undefined) return report;
  const prefix = anchorPrefix(report.build);
  return { ...report, state, anchors: names.map(({ name }) => name).filter((name) => name.startsWith(prefix)) };
}
