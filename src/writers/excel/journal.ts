import type { ReportPlan } from "../../report/plan";
import { deleteSetting, loadSetting, storedValue, storeSetting } from "./settings";
import type { View } from "./view";

/** The marker of a build under way: what it takes to put the workbook back, whenever that may be. */
export interface Journal {
  readonly build: string;
  readonly title: string;
  /** Ids of the sheets that stood before: the user's, whatever happens. */
  readonly sheetsBefore: readonly string[];
  /** Names that the build gives to its sheets and cells. */
  readonly sheetNames: readonly string[];
  readonly names: readonly string[];
  readonly view?: View;
  /** Ids of the sheets made, as soon as they are known. */
  readonly made?: readonly string[];
  /** A refresh: ids of the hidden sheets that say how to take it back or end it, and hold looks. */
  readonly refresh?: RefreshJournal;
}

export interface RefreshJournal {
  readonly record: string;
  readonly looks: string;
  /**
   * "begun": nothing but sheets was added; "changing": the record is written, and is taken back; "ending": nothing can
   * be refused any more, and the rest is done.
   */
  readonly phase: "begun" | "changing" | "ending";
}

/** The journal of a plan, before anything is made. */
export function journalOf(
  plan: ReportPlan,
  build: string,
  before: { sheets: readonly string[]; view: View | undefined; anchors: readonly string[]; hidden: readonly string[] },
): Journal {
  return {
    build,
    title: plan.title,
    sheetsBefore: before.sheets,
    sheetNames: [...plan.sheets.map(({ name }) => name), ...before.hidden],
    names: [...plan.names.map(({ name }) => name), ...before.anchors],
    ...(before.view && { view: before.view }),
  };
}

/** Queues reading the journal; the caller syncs, then hands it to journalled. */
export function loadJournal(context: Excel.RequestContext): Excel.Setting {
  return loadSetting(context, "CLC.build");
}

/** The journal of a build that has not ended, or undefined. */
export function journalled(setting: Excel.Setting): Journal | undefined {
  return storedValue<Journal>(setting);
}

/** Queues writing the journal; the caller syncs. */
export function storeJournal(context: Excel.RequestContext, journal: Journal): void {
  storeSetting(context, "CLC.build", journal);
}

/** Queues the end of the build; the caller syncs. */
export function deleteJournal(context: Excel.RequestContext): void {
  deleteSetting(context, "CLC.build");
}
