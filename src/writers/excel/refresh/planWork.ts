import { isFormula } from "../../../report/cellGrid";
import type { CellContent, ReportPlan, TakenNames } from "../../../report/plan";
import { anchorsOf } from "../../state/anchors";
import { wantsNewSheet } from "./askUser";
import { chartsOf, keyedBlocks } from "../../state/blocks";
import { linksOf, lookMovesOf, restylesOf, tableArea, topOf } from "./blockWork";
import { blockWrites, inputOf, type Write } from "./edits";
import type { FoundSheet } from "./findSheets";
import { freeNames, numberedSheet, numberedTable } from "./freeNames";
import { formulaInRow } from "./moveFormula";
import { changedState, freshState } from "./nextState";
import { placedSheet } from "./placePlan";
import { contentAt, type PresentSheet } from "./present";
import type { RefreshDecisions } from "./questions";
import { type ChangedBlock, changeSheet, type SheetChange } from "./sheetChange";
import { freshSite, placer, type Site, standingSite } from "./sites";
import { type ReportState, type SheetState, stateVersion } from "../../state/state";
import { chartWork } from "./chartWork";
import { type Follower, followerOf } from "./follow";
import { frameWork } from "./frameWork";
import {
  formulasOf,
  formulaWork,
  type FormulaWork,
  looseWrites,
  lostFormulas,
  type UserName,
  type UserSheet,
} from "./userFormulas";
import type { RefreshWork, SheetWork } from "./work";

export interface PlanWork {
  readonly plan: ReportPlan;
  readonly state: ReportState;
  readonly present: ReadonlyMap<string, PresentSheet>;
  readonly found: readonly FoundSheet[];
  readonly decisions: RefreshDecisions;
  /** Every name in the workbook. */
  readonly taken: TakenNames;
  readonly build: string;
  /** What stands beside the report. */
  readonly users: { readonly sheets: readonly UserSheet[]; readonly names: readonly UserName[] };
}

/** Thinks out a refresh, from what was found and what the user decided. Touches nothing. */
export function planWork(job: PlanWork): RefreshWork {
  const { plan, state, present, decisions, taken, build } = job;
  const sorted = sortSheets(job);
  const sites = sitesOf(sorted, taken);
  const follower = followerOf(sorted.changes);
  const users = usersWork(job, sorted.changes, follower);
  const [stage, final] = [placer(sites, plan.sheets, "stage"), placer(sites, plan.sheets, "final")];
  const anchorOf = anchorsOf(build);
  const states = plan.sheets.flatMap((sheet): SheetState[] => {
    const site = sites.get(sheet.key);
    if (!site) return [forgottenSheet(sheet.key, sheet.name)];
    const change = sorted.changes.find((one) => one.sheet.plan === sheet);
    const next = { plan: sheet, site, final, anchorOf };
    return [change ? changedState(next, change) : freshState(next)];
  });
  const surplus = [...present.values()].filter(({ key }) => !plan.sheets.some((sheet) => sheet.key === key));
  const removed = surplus.filter(({ key, name }) => decisions.surplus({ sheet: key, sheetName: name }) === "remove");
  const stays = surplus.filter((one) => !removed.includes(one)).map(({ key }) => key);
  const keptStates = state.sheets.filter(({ key }) => stays.includes(key));
  const known = new Set(taken.names.map((name) => name.toLowerCase()));
  const next: ReportState = { version: stateVersion, sheets: [...states, ...keptStates] };
  const used = new Set(anchorNames(next));
  return {
    ...{ plan, stage, final, sites, state: next },
    changed: sorted.changes.map((change) => sheetWork(change, follower, { stage, final, sites })),
    fresh: sorted.fresh.map(({ plan: sheet }) => {
      return { key: sheet.key, plan: placedSheet(sheet, sites.get(sheet.key)!, stage) };
    }),
    released: sorted.released.map(({ id }) => id),
    removed: removed.map(({ id }) => id),
    orphans: [
      ...sorted.changes.flatMap((change) => [...change.orphans, ...lostFormulas(change, follower)]),
      ...users.orphans,
    ],
    users,
    newNames: plan.names.filter(({ name, cells }) => !known.has(name.toLowerCase()) && sites.has(cells.sheet)),
    looseAnchors: anchorNames(state).filter((name) => !used.has(name)),
  };
}

function anchorNames({ sheets }: ReportState): string[] {
  return sheets.flatMap(({ blocks }) => blocks.map(({ anchor }) => anchor));
}

function forgottenSheet(key: string, name: string): SheetState {
  return { key, name, blocks: [], charts: {}, forgotten: [""] };
}

interface Sorted {
  readonly changes: readonly SheetChange[];
  readonly fresh: readonly FoundSheet[];
  readonly released: readonly PresentSheet[];
}

/** Which sheets change in place, which are made anew; those that the user does not want back are in neither. */
function sortSheets({ found, decisions }: PlanWork): Sorted {
  const changes: SheetChange[] = [];
  const fresh: FoundSheet[] = [];
  const released: PresentSheet[] = [];
  for (const sheet of found) {
    const { present, state } = sheet;
    const change = present && !wantsNewSheet(sheet, decisions) ? changeSheet(sheet, present, decisions) : undefined;
    const forget = !present && state !== undefined && isForgotten(sheet, decisions);
    if (change) changes.push(change);
    else if (!forget) fresh.push(sheet);
    if (present && !change) released.push(present);
  }
  return { changes, fresh, released };
}

function isForgotten({ plan, state }: FoundSheet, decisions: RefreshDecisions): boolean {
  if (state?.forgotten.includes("")) return true;
  return decisions.missing({ sheet: plan.key, sheetName: plan.name }) === "forget";
}

function sitesOf({ changes, fresh }: Sorted, taken: TakenNames): Map<string, Site> {
  const sheetName = freeNames(taken.sheets, numberedSheet);
  const tableName = freeNames([...taken.tables, ...taken.names], numberedTable);
  const sites = new Map<string, Site>();
  for (const { sheet, present, layout, blocks } of changes) {
    const tables = new Map<string, string>();
    for (const { next, table } of blocks)
      if (next.source.kind === "table") tables.set(next.source.name, table ?? tableName(next.source.name));
    const placed = blocks.map(({ next, change }) => ({ next, planColumns: change.planColumns }));
    sites.set(sheet.plan.key, standingSite({ name: present.name, tables }, layout, placed));
  }
  for (const { plan } of fresh) {
    const tables = keyedBlocks(plan).flatMap(({ source }) => (source.kind === "table" ? [source.name] : []));
    const named = new Map(tables.map((name) => [name, tableName(name)]));
    sites.set(plan.key, freshSite(sheetName(plan.name), named));
  }
  return sites;
}

function sheetWork(
  change: SheetChange,
  follower: Follower,
  { stage, final, sites }: Pick<RefreshWork, "stage" | "final" | "sites">,
): SheetWork {
  const { sheet, present, layout, blocks, addedCharts } = change;
  const { key } = sheet.plan;
  const { tables } = sites.get(key)!;
  const planned = (content: CellContent): CellContent => stage.content(content, key);
  const writes = blocks.flatMap((block) =>
    blockWrites({
      sheet: present,
      change: block.change,
      top: topOf(block, change),
      presentRow: layout.presentRow,
      planned,
      shifted: (content) => follower.shifted(content, present.name),
      followed: (content) => follower.followed(content, present.name),
      filled: (content, from, to) => filledDown(follower.shifted(content, present.name), layout.stageRow(from), to),
    }),
  );
  const planCharts = chartsOf(sheet.plan);
  const restyles = blocks.flatMap((block) => restylesOf(block, change));
  const lookMoves = blocks.flatMap((block) => lookMovesOf(block, change));
  const isMoved = layout.inserts.length + layout.removes.length + restyles.length + lookMoves.length > 0;
  const names = new Set(planCharts.map(({ name }) => name));
  return {
    ...{ key, id: present.id, inserts: layout.inserts, removes: layout.removes, addedCharts },
    presentRow: layout.presentRow,
    writes: [...emptyWrites(change), ...writes, ...looseWrites(change, follower)],
    tables: blocks.flatMap((block) => newTable(block, change, tables)),
    restyles,
    lookMoves,
    chartsBefore: [...present.charts],
    charts: planCharts
      .filter(({ name }) => present.charts.has(name))
      .map((chart) => chartWork(chart, sheet.state?.charts[chart.name])),
    frame: frameWork(change, final, isMoved),
    droppedCharts: Object.keys(sheet.state?.charts ?? {}).filter(
      (name) => !names.has(name) && present.charts.has(name),
    ),
    droppedTables: sheet.surplus.flatMap(({ table }) => (table === undefined ? [] : [table])),
    links: blocks.flatMap((block) => linksOf(block, change)),
  };
}

function newTable(block: ChangedBlock, change: SheetChange, names: ReadonlyMap<string, string>): SheetWork["tables"] {
  const { source } = block.next;
  if (source.kind !== "table" || block.table !== undefined) return [];
  const titles = source.columns.map(({ title }) => title);
  return [{ name: names.get(source.name)!, area: tableArea(block, change), titles, filter: source.filter }];
}

/** Cells of blocks that the plan has no more. */
function emptyWrites({ present, layout, emptied }: SheetChange): Write[] {
  return emptied.map(({ row, column }) => {
    return { row: layout.stageRow(row), column, rows: [[""]], old: [[inputOf(contentAt(present, row, column))]] };
  });
}

function filledDown(content: CellContent, from: number, to: number): CellContent {
  return isFormula(content) ? { ...content, formula: formulaInRow(content.formula, from, to) } : content;
}

/** Sheets of ours that do not change are the user's as well: what they read goes on. */
function usersWork({ users, present }: PlanWork, changes: readonly SheetChange[], follower: Follower): FormulaWork {
  const changing = new Set(changes.map(({ present: { id } }) => id));
  const still = [...present.values()].filter(({ id }) => !changing.has(id));
  const sheets = still.map((sheet): UserSheet => ({ ...sheet, locked: false, formulas: formulasOf(sheet) }));
  return formulaWork([...users.sheets, ...sheets], users.names, follower);
}
