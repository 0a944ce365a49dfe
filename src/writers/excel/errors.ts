/**
 * Why a report could not be written, removed or restored. Whoever shows it turns the code into words.
 *
 * - `cancelled`: the user stopped it; the workbook is as it was.
 * - `protected`: the structure of the workbook is protected, so that no sheet can be added or deleted.
 * - `read-only`: the workbook was opened for reading only, so that the report could not be saved in it.
 * - `rounding`: the workbook calculates with the precision as displayed, which would round the data for good.
 * - `edit-mode`: a cell is being edited.
 * - `name-taken`: a sheet, table or defined name of the plan stands in the workbook already (`kind`, `name`).
 * - `too-large`: a table is longer than a sheet (`name`, `rows`, `limit`).
 * - `validation`: Excel would not take what may be typed into cells (`sheet`, `reason`, a sentence).
 * - `interrupted`: an earlier build was cut off and has to be restored first.
 * - `payload`: a request was larger than Excel accepts.
 * - `last-sheet`: no visible sheet would be left.
 * - `chart-differs`: Excel made other series than planned (`sheet`, `name`, `got`, `want`).
 * - `not-restored`: a build failed, and so did putting the workbook back (`reason`); restoreInterruptedBuild does it later.
 * - `no-report`: there is no report to refresh.
 * - `no-notes`: the report has no notes that a refresh could read: values only, or of another version.
 * - `sheet-protected`: a sheet of the report is locked (`sheet`).
 * - `office`: Excel refused for a reason of its own (`code`, `message`, `statement`).
 */
export type WriteErrorCode =
  | "cancelled"
  | "protected"
  | "read-only"
  | "rounding"
  | "edit-mode"
  | "name-taken"
  | "too-large"
  | "validation"
  | "interrupted"
  | "payload"
  | "last-sheet"
  | "chart-differs"
  | "not-restored"
  | "no-report"
  | "no-notes"
  | "sheet-protected"
  | "office";

/** The only error that this folder throws on purpose: a code and the facts that a sentence about it needs. */
export class WriteError extends Error {
  override readonly name = "WriteError";
  constructor(
    readonly code: WriteErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(`${code} ${JSON.stringify(details)}`, { cause });
  }
}

const codes: Readonly<Record<string, WriteErrorCode>> = {
  InvalidOperationInCellEditMode: "edit-mode",
  RequestPayloadSizeLimitExceeded: "payload",
  ResponsePayloadSizeLimitExceeded: "payload",
  AccessDenied: "protected",
};

/** Office's refusals as WriteError; anything else is a fault of ours and stays what it is. */
export function explained(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  const { code, message, debugInfo } = error;
  return new WriteError(codes[code] ?? "office", { code, message, statement: debugInfo?.statement ?? "" }, error);
}

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly statement?: string };
}

/** By shape, because office.js may live in another frame, where instanceof does not hold. */
function isOfficeError(error: unknown): error is OfficeError {
  if (typeof error !== "object" || error === null || error instanceof WriteError) return false;
  return "debugInfo" in error && "code" in error && typeof error.code === "string";
}
