import type { Translate } from "../i18n";
import type { Choice, LeftOut } from "./choices";

/** Enough to know a table by. */
const titlesShown = 3;

/** Why the table is not read, or why it was taken for what it is. */
export function reasonOf(choice: Choice, t: Translate): string {
  return choice.leftOut === undefined ? whyTaken(choice, t) : whyLeft(choice, choice.leftOut, t);
}

function whyTaken({ recognition, touched }: Choice, t: Translate): string {
  if (recognition.preset !== undefined) return t("pane.why.preset");
  if (touched) return t("pane.why.user");
  const known = recognition.columns.filter(({ field, reason }) => field !== undefined && reason !== "content");
  const titles = firstOf(
    known.map(({ title }) => title),
    t,
  );
  return titles === "" ? t("pane.why.content") : t("pane.why.titles", { titles });
}

/** Names what was found or is missing, so that it can be mended. */
function whyLeft({ source, recognition }: Choice, leftOut: LeftOut, t: Translate): string {
  const rows = source.preview.map((row) => row.map((cell) => String(cell ?? "").trim()));
  const titles = firstOf(rows.find((row) => row.some((text) => text !== "")) ?? [], t);
  const fields = recognition.missing.map((field) => t(`intake.field.${field}`)).join(t("pane.separator"));
  return t(`pane.left.${leftOut}`, { titles, fields });
}

/** Months of a wide table share one title. */
function firstOf(titles: readonly string[], t: Translate): string {
  const shown = new Set(titles.filter((title) => title !== ""));
  return [...shown].slice(0, titlesShown).join(t("pane.separator"));
}
