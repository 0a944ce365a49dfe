import type { Translate } from "../i18n";
import type { Source } from "./workbook";

/** How a source is called in lists and sentences: table and sheet, sheet and address, or its file. */
export function sourceName({ table, sheet, address, given }: Source, t: Translate): string {
  if (given) return sheet;
  return table === undefined ? t("pane.source.range", { sheet, address }) : t("pane.source.table", { table, sheet });
}
