import type { RangeRef, ReportPlan } from "../../report/plan";
import { journalOf, storeJournal } from "./journal";
import type { Before } from "./preflight";
import { hiddenName } from "../state/hiddenNames";
import { writeTag } from "./tag";
import { addHiddenSheet } from "./textSheet";

/** The sheets of a build by their keys. */
export interface MadeSheets {
  readonly ids: ReadonlyMap<string, string>;
  /** @throws RangeError if the plan has no such sheet */
  readonly sheet: (key: string) => Excel.Worksheet;
  readonly range: (reference: RangeRef) => Excel.Range;
  /** The hidden sheet for what was written. */
  readonly state: Excel.Worksheet;
}

/** Writes the journal, adds the empty sheets behind the user's, tags them, and notes their ids in the journal. */
export async function makeSheets(
  context: Excel.RequestContext,
  plan: ReportPlan,
  { before, report, build, anchors }: MakeSheets,
): Promise<MadeSheets> {
  const stateName = hiddenName("state", build);
  const journal = journalOf(plan, build, { ...before, anchors, hidden: [stateName] });
  storeJournal(context, journal);
  const made = new Map(plan.sheets.map(({ key, name }) => [key, addSheet(context, name)]));
  const { version } = plan.properties;
  const state = addHiddenSheet(context, stateName);
  made.forEach((sheet, key) => writeTag(sheet, { report, build, sheet: key, version }));
  await context.sync();

  const ids = new Map([...made].map(([key, { id }]) => [key, id]));
  storeJournal(context, { ...journal, made: [...ids.values(), state.id] });
  return { ...lookups(made, ids), state };
}

interface MakeSheets {
  readonly before: Before;
  readonly report: string;
  readonly build: string;
  /** Hidden names that the build will add. */
  readonly anchors: readonly string[];
}

function addSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.add(name).load("id");
}

function lookups(
  made: ReadonlyMap<string, Excel.Worksheet>,
  ids: ReadonlyMap<string, string>,
): Omit<MadeSheets, "state"> {
  const sheet = (key: string) => {
    const found = made.get(key);
    if (!found) throw new RangeError(`the plan has no sheet "${key}"`);
    return found;
  };
  return { ids, sheet, range: ({ sheet: key, range }) => sheet(key).getRange(range) };
}
