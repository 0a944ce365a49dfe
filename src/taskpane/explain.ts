import { CoreError } from "../core/errors";
import type { Key, Translate } from "../i18n";
import { IntakeError, intakeSentence } from "../intake";
import { PeriodError } from "../report/data/periodError";
import { WriteError, type WriteErrorCode } from "../writers/excel";
import { PaneError, type Place } from "./errors";
import { sourceName } from "./sourceName";

/** A failure in words: what, where, what next, and facts for support (never a stack). */
export interface Explanation {
  readonly what: string;
  readonly where?: Place;
  readonly next: string;
  /** Only for what we did not expect. */
  readonly diagnostic?: string;
}

/** Turns whatever was thrown into words. */
export function explain(error: unknown, t: Translate): Explanation {
  if (error instanceof PaneError) return explainPaneError(error, t);
  if (error instanceof IntakeError) return explainIntake(error, t);
  if (error instanceof CoreError)
    return { what: t(`error.${error.code}`, error.details), next: t("pane.error.data.next") };
  if (error instanceof PeriodError) {
    const { start, end } = error;
    return { what: t("report.error.period", { start, end }), next: t("pane.error.period.next") };
  }
  const words = error instanceof WriteError ? writeErrors[error.code] : undefined;
  if (words !== undefined) return { what: t(words[0], (error as WriteError).details), next: t(words[1]) };
  return { what: t("pane.error.unknown"), next: t("pane.error.unknown.next"), diagnostic: diagnostic(error) };
}

/** Whether the user asked for the stop: no failure then. */
export function isCancelled(error: unknown): boolean {
  return (
    (error instanceof WriteError && error.code === "cancelled") ||
    (error instanceof Error && error.name === "AbortError")
  );
}

type Words = readonly [what: Key, next: Key];

const paneErrors: Readonly<Record<Exclude<PaneError["code"], "unreadable">, Words>> = {
  "no-orders": ["pane.error.noOrders", "pane.error.noOrders.next"],
  "source-changed": ["pane.error.changed", "pane.error.changed.next"],
  "source-gone": ["pane.error.gone", "pane.error.gone.next"],
};

function explainPaneError({ code, place, cause }: PaneError, t: Translate): Explanation {
  if (code === "unreadable") return { ...explainIntake(cause as IntakeError, t), where: place };
  const [what, next] = paneErrors[code];
  return { what: t(what, { source: sourceName(place.source, t) }), where: place, next: t(next) };
}

/** Rates are asked for among the settings. */
const needRates: readonly IntakeError["code"][] = ["mixed-currencies", "no-rate", "mixed-sources"];

/** Nothing in the pane makes these files readable. */
const needAnotherFile: readonly IntakeError["code"][] = [
  ...(["empty-table", "not-text", "unknown-encoding", "wrong-encoding", "web-page"] as const),
  ...(["is-workbook", "old-workbook", "broken-workbook", "workbook-too-large"] as const),
];

function explainIntake(error: IntakeError, t: Translate): Explanation {
  return { what: intakeSentence(error, t), next: t(nextOf(error)) };
}

function nextOf({ code }: IntakeError): Key {
  if (needRates.includes(code)) return "pane.error.rates.next";
  return needAnotherFile.includes(code) ? "pane.error.file.next" : "pane.error.data.next";
}

/** Refusals of the writer that the user can do something about; the others are shown with their details. */
const writeErrors: Readonly<Partial<Record<WriteErrorCode, Words>>> = {
  protected: ["pane.error.protected", "pane.error.protected.next"],
  "read-only": ["pane.error.readOnly", "pane.error.readOnly.next"],
  rounding: ["pane.error.rounding", "pane.error.rounding.next"],
  "edit-mode": ["pane.error.editing", "pane.error.editing.next"],
  "name-taken": ["pane.error.nameTaken", "pane.error.nameTaken.next"],
  "too-large": ["pane.error.tooLong", "pane.error.tooLong.next"],
  payload: ["pane.error.tooLarge", "pane.error.tooLarge.next"],
  interrupted: ["pane.interrupted.title", "pane.interrupted.text"],
  "not-restored": ["pane.error.notRestored", "pane.error.notRestored.next"],
  "no-report": ["pane.error.noReport", "pane.error.noReport.next"],
  "no-notes": ["pane.error.noNotes", "pane.error.noNotes.next"],
  "sheet-protected": ["pane.error.sheetProtected", "pane.error.sheetProtected.next"],
  "last-sheet": ["pane.error.lastSheet", "pane.error.lastSheet.next"],
};

/** What support needs: name, code and message, and the statement that Office refused. */
function diagnostic(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const inner = cause instanceof Error ? `${cause.name}: ${cause.message}` : "";
  return [`${error.name}: ${error.message}`, inner].filter(Boolean).join("\n");
}
