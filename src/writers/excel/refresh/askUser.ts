import { address } from "../../../report/address";
import type { ReportPlan } from "../../../report/plan";
import type { KeyedBlock } from "../../state/blocks";
import { editedCells, type EditedCell } from "./compareBlock";
import type { FoundBlock, FoundSheet } from "./findSheets";
import { type PresentSheet, shownText } from "./present";
import type { Conflict, Missing, RefreshDecisions, RefreshQuestions } from "./questions";

/** What only the user can decide. */
export function questionsOf(
  plan: ReportPlan,
  sheets: readonly FoundSheet[],
  present: ReadonlyMap<string, PresentSheet>,
): RefreshQuestions {
  const planned = new Set(plan.sheets.map(({ key }) => key));
  return {
    conflicts: sheets.flatMap(conflictsOn),
    missing: sheets.flatMap(missingOn),
    surplus: [...present.values()]
      .filter(({ key }) => !planned.has(key))
      .map(({ key, name }) => ({ sheet: key, sheetName: name })),
  };
}

function conflictsOn({ present, blocks }: FoundSheet): Conflict[] {
  if (!present) return [];
  return blocks.flatMap((block) =>
    editsOf(block)
      .filter(({ keptBefore }) => !keptBefore)
      .map((cell) => conflictOf(present, block, cell)),
  );
}

function editsOf({ status, state, found, next }: FoundBlock): EditedCell[] {
  return status === "standing" && state && found ? editedCells(state, found, next) : [];
}

/** The conflict of a changed cell. */
export function conflictOf({ key, name }: PresentSheet, { found }: FoundBlock, cell: EditedCell): Conflict {
  const { row, column, content } = cell.edit;
  const at = address(found!.area.row + found!.rows[row]!, found!.columns[column]!);
  const asked = { mine: content, fresh: cell.next, format: cell.format };
  return { sheet: key, sheetName: name, address: at, row: cell.rowKey, ...asked };
}

function missingOn({ plan, state, present, blocks, charts }: FoundSheet): Missing[] {
  const { key: sheet, name: sheetName } = plan;
  if (state && !present) return state.forgotten.includes("") ? [] : [{ sheet, sheetName }];
  return [
    ...blocks
      .filter(({ status }) => status === "missing")
      .map(({ next }) => ({ block: next.key, title: beginningOf(next) })),
    ...charts
      .filter(({ status }) => status === "missing")
      .map(({ chart: { name, title } }) => ({ block: name, title })),
  ].map((part) => ({ sheet, sheetName: present?.name ?? sheetName, ...part }));
}

/** The first that a block says, by which a reader knows it: of a table its titles. */
function beginningOf({ rows }: KeyedBlock): string {
  const texts = rows.map((row) => row.map((content) => shownText(content ?? null)).filter((text) => text !== ""));
  return (texts.find((row) => row.length > 0) ?? []).slice(0, 3).join(", ");
}

/** Whether the user wants a fresh sheet in place of one with changed cells. */
export function wantsNewSheet(sheet: FoundSheet, { conflict }: RefreshDecisions): boolean {
  return conflictsOn(sheet).some((one) => conflict(one) === "newSheet");
}

/** Whether there is anything to ask. */
export function hasQuestions({ conflicts, missing, surplus }: RefreshQuestions): boolean {
  return conflicts.length + missing.length + surplus.length > 0;
}
