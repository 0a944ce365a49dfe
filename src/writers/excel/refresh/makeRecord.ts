import { quoteSheet } from "../../../report/address";
import type { RangeRef } from "../../../report/plan";
import { cellInput } from "../content";
import type { Output } from "../registry";
import { anchorPlans, referenceTo } from "../../state/anchors";
import { asideAreas, insertMarks, removeMarks } from "./changeSteps";
import type { ChartWork } from "./chartWork";
import type { ChartRecord, RedoRecord, RefreshRecord, SheetArea, UndoRecord } from "./records";
import type { TableFilter } from "./readPresent";
import type { RefreshWork, SheetWork } from "./work";

export interface MakeRecord {
  readonly work: RefreshWork;
  readonly build: string;
  readonly filters: readonly TableFilter[];
  /** Ids of all sheets of the plan, by key. */
  readonly ids: ReadonlyMap<string, string>;
  /** The report as it is listed, and as it will be. */
  readonly before: Output;
  readonly output: Output;
}

/** Notes how to take a refresh back and how to end it. */
export function makeRecord(job: MakeRecord): RefreshRecord {
  return { undo: undoRecord(job), redo: redoRecord(job) };
}

function undoRecord({ work, build, filters }: MakeRecord): UndoRecord {
  const { changed, newNames, users } = work;
  return {
    marks: insertMarks(work, build),
    writes: [...changed.flatMap(oldContents), ...users.writes.map(({ old, ...write }) => ({ ...write, rows: old }))],
    looks: asideAreas(changed).map(({ sheet, area, at }) => ({ sheet, area, at })),
    tables: changed.flatMap(({ id, tables }) => tables.map(({ area }) => ({ ...area, sheet: id }))),
    charts: changed.flatMap(({ id, addedCharts, chartsBefore: before }) =>
      addedCharts.map(({ name }) => ({ sheet: id, name, before })),
    ),
    names: [...newNames.map(({ name }) => name), ...removeMarks(work, build)],
    filters,
  };
}

/** What the cells held, in rows as they were before any came. */
function oldContents({ id, writes, presentRow }: SheetWork): UndoRecord["writes"] {
  return writes.flatMap(({ row, column, old }) => {
    const runs: { row: number; rows: (typeof old)[number][] }[] = [];
    old.forEach((line, index) => {
      const now = presentRow(row + index);
      const last = runs.at(-1);
      if (now === undefined) return;
      if (last && last.row + last.rows.length === now) last.rows.push(line);
      else runs.push({ row: now, rows: [line] });
    });
    return runs.map((run) => ({ sheet: id, column, ...run }));
  });
}

function redoRecord({ work, build, filters, ids, before, output }: MakeRecord): RedoRecord {
  const { changed, sites, final, state, plan } = work;
  const area = (reference: RangeRef): SheetArea => {
    const { sheet, ...rest } = final.area(reference);
    return { ...rest, sheet: ids.get(sheet) ?? "" };
  };
  const anchors = state.sheets.flatMap((sheet) =>
    ids.has(sheet.key)
      ? anchorPlans(sheet).map(({ name, ...place }) => ({
          name,
          formula: referenceTo(sheet.name, place),
          hidden: true,
        }))
      : [],
  );
  const names = plan.names.flatMap(({ name, cells }) => {
    const site = sites.get(cells.sheet);
    return site ? [{ name, formula: referenceTo(site.name, final.area(cells)), hidden: false }] : [];
  });
  return {
    removes: removeMarks(work, build),
    names: [...names, ...anchors, ...work.users.names.map((one) => ({ ...one, hidden: false }))],
    droppedNames: [...work.looseAnchors, ...insertMarks(work, build).map(({ name }) => name)],
    charts: changed.flatMap(({ id, charts }) => charts.map((work) => chartRecord(id, work, area))),
    frames: changed.map(({ id, frame }) => ({ ...frame, sheet: id })),
    sheetNames: [...sites].map(([key, { name }]) => [key, name]),
    droppedCharts: changed.flatMap(({ id, droppedCharts }) => droppedCharts.map((name) => ({ sheet: id, name }))),
    droppedTables: changed.flatMap(({ droppedTables }) => droppedTables),
    links: changed.flatMap(({ id, links }) =>
      links.flatMap(({ target, text, ...link }) => {
        const site = sites.get(target);
        return site ? [{ ...link, sheet: id, target: `${quoteSheet(site.name)}!A1`, text: cellInput(text) }] : [];
      }),
    ),
    removedSheets: work.removed,
    releasedSheets: work.released,
    filters,
    output,
    replaces: { build: before.build, ...(before.state !== undefined && { state: before.state }) },
  };
}

function chartRecord(sheet: string, work: ChartWork, area: (reference: RangeRef) => SheetArea): ChartRecord {
  const { series, categories } = work.chart;
  const sources = series.map((one) => ({
    values: area(one.values),
    categories: area(one.categories ?? categories),
  }));
  return { ...work, sheet, sources };
}
