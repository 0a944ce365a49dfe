import type { TakenNames } from "../../../report/plan";
import { stateVersion, type ReportState } from "../../state/state";
import { WriteError } from "../errors";
import type { Inventory } from "../inventory";
import { standingOutputs, withoutSheets } from "../listing";
import { readReady } from "../readReady";
import type { Output } from "../registry";
import { namesOf } from "../takenNames";
import { readText } from "../textSheet";
import { type Present, readPresent } from "./readPresent";
import type { OtherSheet } from "./readUserFormulas";
import type { UserName } from "./userFormulas";

/** A report as it stands: what was written, and what the user made of it. */
export interface ReadReport {
  /** As it is listed. */
  readonly output: Output;
  readonly state: ReportState;
  readonly present: Present;
  /** Every name in the workbook. */
  readonly taken: TakenNames;
  /** Sheets that are not ours, and defined names. */
  readonly others: readonly OtherSheet[];
  readonly names: readonly UserName[];
  /** Ids of all sheets of the workbook. */
  readonly sheetsBefore: readonly string[];
}

/**
 * Reads all that stands of a report.
 *
 * @param before what was read of it earlier: our own notes, which nobody changes, are not read again
 * @throws WriteError as refreshReport
 */
export async function readReport(
  context: Excel.RequestContext,
  report: string,
  before?: ReadReport,
): Promise<ReadReport> {
  const { inventory, outputs } = await readReady(context);
  const sheets = inventory.sheets.items.map((sheet) => ({ sheet, protection: sheet.protection.load("protected") }));
  const ids = new Set(inventory.sheets.items.map(({ id }) => id));
  const standing = await standingOutputs(context, inventory, outputs);
  const reports = standing.filter((one) => one.report === report && one.standing.length > 0).map(withoutSheets);
  const output = reports.filter(({ state }) => ids.has(state ?? "")).at(-1);
  if (!output) throw new WriteError(reports.length > 0 ? "no-notes" : "no-report");
  const state = isSame(before, output) ? before.state : await readState(context, output);
  const present = await readPresent(context, { output, state, inventory });
  if (present.locked !== undefined) throw new WriteError("sheet-protected", { sheet: present.locked });
  const ours = new Set([output.state, ...[...present.sheets.values()].map(({ id }) => id)]);
  return {
    ...{ output, state, present, taken: namesOf(inventory), sheetsBefore: [...ids] },
    others: sheets
      .filter(({ sheet: { id } }) => !ours.has(id))
      .map(({ sheet: { id, name }, protection }) => ({ id, name, locked: protection.protected })),
    names: namesBeside(inventory, output),
  };
}

function namesBeside({ names }: Inventory, output: Output): UserName[] {
  const ours = new Set([...output.names, ...(output.anchors ?? [])]);
  return names.items.flatMap(({ name, formula }) => (ours.has(name) ? [] : [{ name, formula: String(formula) }]));
}

/** Each build and refresh writes notes of its own, on a sheet of its own. */
function isSame(before: ReadReport | undefined, { build, state }: Output): before is ReadReport {
  return before?.output.build === build && before.output.state === state;
}

async function readState(context: Excel.RequestContext, output: Output): Promise<ReportState> {
  const state = await readText<ReportState>(context, context.workbook.worksheets.getItem(output.state!));
  if (state?.version !== stateVersion) throw new WriteError("no-notes");
  return state;
}
