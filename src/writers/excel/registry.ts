import { deleteSetting, loadSetting, storedValue, storeSetting } from "./settings";

/** A report of ours in the workbook. Sheets are known by their id: names and positions are the user's to change. */
export interface Output {
  /** Kind of report, e.g. "stages". */
  readonly report: string;
  /** The build or refresh that wrote it last; unlike any other's. */
  readonly build: string;
  readonly title: string;
  /** Version of the add-in that planned it. */
  readonly version: string;
  readonly sheets: readonly OutputSheet[];
  /** Defined names of the workbook. */
  readonly names: readonly string[];
  /** Hidden names that follow the blocks; absent in reports of earlier versions, which cannot be refreshed. */
  readonly anchors?: readonly string[];
  /** Id of the hidden sheet that says what was written. */
  readonly state?: string;
}

export interface OutputSheet {
  readonly id: string;
  /** Key of the sheet in the plan. */
  readonly key: string;
}

/** Queues reading the list of our reports; the caller syncs, then hands it to registered. */
export function loadRegistry(context: Excel.RequestContext): Excel.Setting {
  return loadSetting(context, "CLC.outputs");
}

export function registered(setting: Excel.Setting): readonly Output[] {
  return storedValue<Output[]>(setting) ?? [];
}

/** Queues writing the list, or deleting the setting once it is empty; the caller syncs. */
export function storeRegistry(context: Excel.RequestContext, outputs: readonly Output[]): void {
  if (outputs.length > 0) storeSetting(context, "CLC.outputs", outputs);
  else deleteSetting(context, "CLC.outputs");
}
