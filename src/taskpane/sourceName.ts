import type { Translate } from "../i18n";
import type { Source } from "./workbook";

/** How a source is called in lists and sentences: table and sheet, or sheet and address. */
export function sourceName({ table, sheet, address }: Source, t: Translate): string {
  return table === undefined ? t("pane.source.range", { sheet, address }) : t("pane.source.table", { table, sheet });
}
