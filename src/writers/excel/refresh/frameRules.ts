import { address, parseRange, rangeAt } from "../../../report/address";
import type { CellContent, ConditionalFormat } from "../../../report/plan";
import { formatPrint, isSameFormat, validationPrint } from "../../state/formatPrint";
import type { FrameState } from "../../state/frameState";
import type { FrameWork, StandingFormat } from "./frameRecord";
import { placedRule, placedValidation } from "./placePlan";
import { type Area, isWithin, meet } from "./area";
import type { SheetChange } from "./sheetChange";
import type { Placer } from "./sites";

/** A sheet that changes, and its frame of last time. */
interface Rules {
  readonly change: SheetChange;
  readonly final: Placer;
  readonly last: FrameState;
}

/** Those of the user's stay; all others, which are ours, make way for those of the plan. */
export function formatsOf(rules: Rules): NonNullable<FrameWork["formats"]> {
  const { change, last } = rules;
  const { conditionalFormats } = change.sheet.plan;
  const ours = [...last.formats.map(({ print }) => print), ...conditionalFormats.map(formatPrint)];
  const areas = foundBlocks(change).map(({ found }) => found.area);
  const isOurs = ({ print, area }: StandingFormat) =>
    ours.some((one) => isSameFormat(one, print)) && (!area || areas.some((one) => meet(one, area)));
  return {
    users: change.present.formats.filter((one) => !isOurs(one)),
    wanted: conditionalFormats.flatMap((rule) => placedFormat(rules, rule)),
  };
}

/** A rule where its cells are in the end; none for cells that the user does not want back. */
function placedFormat(rules: Rules, rule: ConditionalFormat): readonly ConditionalFormat[] {
  const area = placedArea(rules, rule.range);
  if (!area) return [];
  const { final, change } = rules;
  const content = (one: CellContent) => final.content(one, change.sheet.plan.key);
  return placedRule({ ...rule, range: rangeOf(area) }, content);
}

export function validationsOf(rules: Rules): FrameWork["validations"] {
  const { last, change } = rules;
  const before = last.validations.map(({ print }) => print);
  return (change.sheet.plan.validations ?? []).flatMap((validation) => {
    const area = placedArea(rules, validation.range);
    const ours = [...new Set([...before, validationPrint(validation.rule)])];
    return area
      ? [{ area, ours, validation: { ...placedValidation(validation, rules.final), range: rangeOf(area) } }]
      : [];
  });
}

/** Where inputs stood that are none any more. */
export function looseValidations(rules: Rules): FrameWork["looseValidations"] {
  const { change, last } = rules;
  const { layout } = change;
  const wanted = validationsOf(rules).map(({ area }) => area);
  return last.validations.flatMap(({ range, print }) => {
    const found = oldArea(change, range);
    if (!found) return [];
    const area = { ...found, row: layout.finalRow(layout.stageRow(found.row)) };
    return wanted.some((one) => isWithin(one, area.row, area.column)) ? [] : [{ area, print }];
  });
}

/** Where a range of the plan of last time is on the sheet as it is; undefined if it went with its rows. */
function oldArea(change: SheetChange, range: string): Area | undefined {
  const { from, to } = parseRange(range);
  for (const { state, found } of foundBlocks(change)) {
    const { at, rowKeys, columnKeys } = state;
    const old = { ...at, rows: rowKeys.length, columns: columnKeys.length };
    if (!isWithin(old, from.row, from.column)) continue;
    const [row, column] = [found.rows[from.row - at.row], found.columns[from.column - at.column]];
    if (row === undefined || column === undefined) return undefined;
    const size = { rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
    return { row: found.area.row + row, column, ...size };
  }
  return undefined;
}

function foundBlocks({ sheet }: SheetChange) {
  return [...sheet.blocks, ...sheet.surplus].flatMap(({ state, found }) => (state && found ? [{ state, found }] : []));
}

/** Where a range of the plan is in the end; undefined for one of a block that the user does not want back. */
function placedArea({ change, final }: Rules, range: string): Area | undefined {
  const { from } = parseRange(range);
  const stays = new Set(change.blocks.map(({ next }) => next.key));
  const forgotten = change.sheet.blocks.filter(({ next }) => !stays.has(next.key));
  const isGone = forgotten.some(({ next: { at, rows, width } }) =>
    isWithin({ ...at, rows: rows.length, columns: width }, from.row, from.column),
  );
  if (isGone) return undefined;
  const { sheet: _, ...area } = final.area({ sheet: change.sheet.plan.key, range });
  return area;
}

function rangeOf({ row, column, rows, columns }: Area): string {
  return rangeAt(address(row, column), rows, columns);
}
