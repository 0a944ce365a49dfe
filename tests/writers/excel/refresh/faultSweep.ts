import { expect } from "vitest";
import type { WorkbookDump } from "../../../../src/playground/workbook/dump";
import { settledDump, spread, type Fault, withFault } from "../allOrNothing";
import { refresh } from "./refreshed";
import type { WorkedOn } from "./workedOn";

/**
 * Fails action after action of a refresh, each on a workbook as the user left it; counts how it came out. Of the
 * actions that leave the workbook alone only the first of a row is failed, for the others would come to the same.
 *
 * @param count so many of them, spread evenly; without it all
 */
export async function sweep(
  { open, after, options }: WorkedOn,
  fault: Omit<Fault, "at">,
  { count, settle = () => Promise.resolve() }: Sweep = {},
): Promise<{ readonly tried: number; readonly back: number; readonly ended: number }> {
  const { turns, actions, done } = await trial({ open, after, ...(options && { options }) });
  const chosen = count === undefined ? turns : spread(turns, count);
  let opened = await open();
  let start = await settledDump(opened);
  let ended = 0;
  for (const at of chosen) {
    await settle(await withFault(opened, { ...fault, at }, () => refresh(after, options)), at);
    const dump = await settledDump(opened);
    if (visible(dump) === visible(start)) {
      expect(dump, `after a fault at action ${at}`).toEqual(start);
      continue;
    }
    expectSeen(dump, done, at);
    ended += 1;
    opened.dispose();
    opened = await open();
    start = await settledDump(opened);
  }
  opened.dispose();
  console.info(
    `${chosen.length} of ${actions} actions failed: ${ended} times the refresh ended, else it was taken back`,
  );
  return { tried: chosen.length, back: chosen.length - ended, ended };
}

interface Sweep {
  readonly count?: number;
  /** What comes after each fault; is given what was thrown, if anything. */
  readonly settle?: (error: unknown, at: number) => Promise<unknown>;
}

/** How the refresh comes out if everything goes well, and which of its actions are worth failing. */
export async function trial({ open, after, options }: WorkedOn) {
  const opened = await open();
  opened.host.resetLog();
  await refresh(after, options);
  const { actions, turns } = opened.host.log;
  const result = { actions, turns: [...turns], done: await settledDump(opened) };
  opened.dispose();
  return result;
}

/** Each of the refreshes adds a sheet, by which one that came to its end is told from one that was taken back. */
function visible({ sheets }: WorkbookDump): string {
  return sheets.flatMap(({ name, veryHidden }) => (veryHidden ? [] : [name])).join();
}

/** Whether workbooks are the same to whoever looks at them; the hidden notes are of another refresh. */
export function expectSeen(dump: WorkbookDump, expected: WorkbookDump, at: number): void {
  expect(seen(dump), `after a fault at action ${at}`).toEqual(seen(expected));
}

function seen({ settings: _, ...rest }: WorkbookDump) {
  const sheets = rest.sheets.filter(({ veryHidden }) => !veryHidden);
  return {
    ...rest,
    sheets: sheets.map(({ id: _id, ...sheet }) => withoutIds(sheet)),
    names: rest.names
      .map(({ name, ...one }) => ({ ...one, name: name.replace(/\.[a-z0-9]+\./, ".") }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** Ids are given out anew when a refresh is done once more, that of the refresh itself included. */
function withoutIds<T>(sheet: T): T {
  const text = JSON.stringify(sheet, (key, value: unknown) => (key === "id" || key === "sheet" ? undefined : value));
  return JSON.parse(text.replace(/\\"build\\":\\"\w+\\"/g, "").replace(/\[book-\d+\]/g, "")) as T;
}
