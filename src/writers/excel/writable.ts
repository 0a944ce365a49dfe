import { WriteError } from "./errors";

/** What has to be so before anything of a report may be written into a workbook; the caller loads and syncs. */
export interface Writable {
  readonly workbook: Excel.Workbook;
  readonly protection: Excel.WorkbookProtection;
}

/** Queues reading whether the workbook takes sheets and keeps what is written into them. */
export function loadWritable({ workbook }: Excel.RequestContext): Writable {
  return {
    workbook: workbook.load("readOnly,usePrecisionAsDisplayed"),
    protection: workbook.protection.load("protected"),
  };
}

/**
 * Precision as displayed would round data and results for good, so that no total ties; the setting is the user's.
 *
 * @throws WriteError "read-only", "rounding", "protected"
 */
export function requireWritable({ workbook, protection }: Writable): void {
  if (workbook.readOnly) throw new WriteError("read-only");
  if (workbook.usePrecisionAsDisplayed) throw new WriteError("rounding");
  if (protection.protected) throw new WriteError("protected");
}
