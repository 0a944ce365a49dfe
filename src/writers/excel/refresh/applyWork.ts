import type { RangeRef, ReportPlan } from "../../../report/plan";
import { setDisplay } from "../display";
import { type Journal, storeJournal } from "../journal";
import { hiddenName } from "../../state/hiddenNames";
import type { Teller } from "../progress";
import type { Output } from "../registry";
import { writeSheet } from "../sheet";
import { requireGoing, runSteps, type Step, smallStep } from "../steps";
import { tableSteps } from "../table";
import { writeTag } from "../tag";
import { addHiddenSheet, textSteps } from "../textSheet";
import type { View } from "../view";
import * as steps from "./changeSteps";
import { makeRecord } from "./makeRecord";
import type { RefreshRecord } from "./records";
import type { TableFilter } from "./readPresent";
import { anchorPlans } from "../../state/anchors";
import type { RefreshWork } from "./work";

export interface ApplyWork {
  readonly work: RefreshWork;
  /** The report as it stands. */
  readonly output: Output;
  readonly build: string;
  /** Ids of the sheets that stand. */
  readonly sheetsBefore: readonly string[];
  readonly view: View | undefined;
  readonly filters: readonly TableFilter[];
  readonly signal: AbortSignal | undefined;
  readonly tell: Teller;
}

/**
 * Does all of a refresh that may be refused, so that it can be taken back until the journal says that it is ending.
 *
 * @returns what is left to do
 */
export async function applyWork(context: Excel.RequestContext, job: ApplyWork): Promise<RefreshRecord["redo"]> {
  const { work, build, signal, tell } = job;
  const made = await makeSheets(context, job);
  const journal = { ...made.journal, made: [...made.ids.values(), ...made.hiddenIds] };
  const output = nextOutput(job, made);
  const record = makeRecord({
    work,
    build,
    filters: job.filters,
    ids: allIds(work, made.ids),
    before: job.output,
    output,
  });
  const refresh = { record: made.record.id, looks: made.looks.id };
  const stage = { context, build, sheet: made.sheet, looks: made.looks };
  await runSteps(
    context,
    [
      smallStep(() => storeJournal(context, { ...journal, refresh: { ...refresh, phase: "begun" } })),
      ...tagSteps(job, made),
    ],
    signal,
  );
  tell("data");
  const prepared = function* (): Generator<Step> {
    yield* textSteps(made.record, record);
    yield* textSteps(made.state, work.state);
    yield* steps.putAsideSteps(stage, work);
    yield smallStep(() => storeJournal(context, { ...journal, refresh: { ...refresh, phase: "changing" } }));
    yield* steps.clearFilterSteps(context, job.filters);
    yield* steps.insertSteps(stage, work, record.undo.marks);
    yield* freshTableSteps(made, work);
    yield* nameSteps(context, work, made);
    yield* steps.removeMarkSteps(stage, work);
    yield* steps.changeSteps(stage, work);
    yield* steps.chartSteps(stage, work);
  };
  await runSteps(context, prepared(), signal);
  const sheetNames = new Map([...work.sites].map(([key, { name }]) => [key, name]));
  for (const { plan } of work.fresh) {
    tell("sheet", plan);
    await writeSheet(context, plan, {
      made: { ...made, ids: made.ids, range: rangeOf(work, made) },
      sheetNames,
      signal,
    });
  }
  requireGoing(signal);
  tell("finish");
  storeJournal(context, { ...journal, refresh: { ...refresh, phase: "ending" } });
  await context.sync();
  return record.redo;
}

interface Made {
  /** Of the fresh sheets, by key. */
  readonly ids: ReadonlyMap<string, string>;
  readonly hiddenIds: readonly string[];
  readonly sheet: (key: string) => Excel.Worksheet;
  readonly state: Excel.Worksheet;
  readonly record: Excel.Worksheet;
  readonly looks: Excel.Worksheet;
  readonly journal: Journal;
}

/** Writes the journal and adds the sheets that are needed: three that nobody sees, and the fresh ones, in their places. */
async function makeSheets(
  context: Excel.RequestContext,
  { work, build, sheetsBefore, view }: ApplyWork,
): Promise<Made> {
  const kinds = ["state", "journal", "looks"] as const;
  const hiddenNames = kinds.map((kind) => hiddenName(kind, build));
  const journal: Journal = {
    ...{ build, title: work.plan.title, sheetsBefore, names: [] },
    sheetNames: [...work.fresh.map(({ plan }) => plan.name), ...hiddenNames],
    ...(view && { view }),
  };
  storeJournal(context, journal);
  const { worksheets } = context.workbook;
  const fresh = new Map(work.fresh.map(({ key, plan }) => [key, worksheets.add(plan.name).load("id")]));
  const hidden = hiddenNames.map((name) => addHiddenSheet(context, name));
  await context.sync();
  const [state, record, looks] = hidden as [Excel.Worksheet, Excel.Worksheet, Excel.Worksheet];
  const standing = new Map(work.changed.map(({ key, id }) => [key, worksheets.getItem(id)]));
  const sheet = (key: string) => {
    const found = fresh.get(key) ?? standing.get(key);
    if (!found) throw new RangeError(`the refresh has no sheet "${key}"`);
    return found;
  };
  const ids = new Map([...fresh].map(([key, { id }]) => [key, id]));
  return { ids, hiddenIds: hidden.map(({ id }) => id), sheet, state, record, looks, journal };
}

/** Tags the fresh sheets, once the journal knows their ids, and puts them behind those that they follow in the plan. */
function tagSteps({ work, output, build, sheetsBefore }: ApplyWork, made: Made): Step[] {
  const ids = allIds(work, made.ids);
  const order = [...sheetsBefore];
  const keys = work.plan.sheets.map(({ key }) => key).filter((key) => ids.has(key));
  const { report } = output;
  const { version } = work.plan.properties;
  return work.fresh.map(({ key, plan }) => {
    const sheet = made.sheet(key);
    const position = order.indexOf(ids.get(keys[keys.indexOf(key) - 1] ?? "") ?? "") + 1;
    if (position > 0) order.splice(position, 0, ids.get(key)!);
    return smallStep(() => {
      writeTag(sheet, { report, build, sheet: key, version });
      setDisplay(sheet, plan);
      if (position > 0) sheet.position = position;
    });
  });
}

function* freshTableSteps(made: Made, { fresh }: RefreshWork): Generator<Step> {
  for (const { key, plan } of fresh)
    for (const block of plan.blocks) if (block.kind === "table") yield* tableSteps(made.sheet(key), block);
}

/** Names that formulas need; those of blocks come in the end. */
function* nameSteps(context: Excel.RequestContext, work: RefreshWork, made: Made): Generator<Step> {
  for (const { name, cells } of work.newNames)
    yield smallStep(() => context.workbook.names.add(name, rangeOf(work, made)(cells)));
}

function rangeOf({ stage }: RefreshWork, made: Made): (reference: RangeRef) => Excel.Range {
  return (reference) => {
    const { sheet, row, column, rows, columns } = stage.area(reference);
    return made.sheet(sheet).getRangeByIndexes(row, column, rows, columns);
  };
}

function allIds(work: RefreshWork, fresh: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...work.changed.map(({ key, id }) => [key, id] as const), ...fresh]);
}

/** The report as it will be listed: its sheets in the order of the plan, then those that the plan has no more. */
function nextOutput({ work, output, build }: ApplyWork, made: Made): Output {
  const ids = allIds(work, made.ids);
  const planned = work.plan.sheets.flatMap(({ key }) => (ids.has(key) ? [{ id: ids.get(key)!, key }] : []));
  const gone = new Set([...planned.map(({ id }) => id), ...work.removed, ...work.released]);
  const known = new Set(work.plan.sheets.map(({ key }) => key));
  const kept = output.sheets.filter(({ id, key }) => !gone.has(id) && !known.has(key));
  return {
    ...{ ...output, build },
    title: work.plan.title,
    version: work.plan.properties.version,
    sheets: [...planned, ...kept],
    names: namesOf(work.plan, output),
    anchors: work.state.sheets.flatMap((sheet) => anchorPlans(sheet).map(({ name }) => name)),
    state: made.state.id,
  };
}

function namesOf({ names }: ReportPlan, output: Output): string[] {
  return [...new Set([...output.names, ...names.map(({ name }) => name)])];
}
