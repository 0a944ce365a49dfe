import type { Translate } from "../../i18n";
import { block, cell } from "../cells";
import { formats } from "../formats";
import { chooseNames } from "../names";
import type { ReportPlan, SheetPlan, TableBlock, TakenNames } from "../plan";
import { headerFooter } from "../print";

/** Something that the user wrote beside a row that is no more. */
export interface OrphanRow {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly content: string;
}

const HEADER_ROW = 4;

/** The plan with a sheet for what has lost its row, behind all others; the plan itself where nothing has. */
export function withOrphans(
  plan: ReportPlan,
  orphans: readonly OrphanRow[],
  { t, taken }: { readonly t: Translate; readonly taken: TakenNames },
): ReportPlan {
  if (orphans.length === 0) return plan;
  const names = chooseNames(t, taken);
  const title = t("report.title.orphans");
  const sheet: SheetPlan = {
    ...{ key: "orphans", name: names.sheets.orphans, conditionalFormats: [], gridlines: true },
    blocks: [
      { ...block(1, [[cell(title, "title")], [cell(t("report.orphans.note"), "note")]]), key: "title" },
      orphanTable(orphans, names.tables.orphans, t),
    ],
    columnWidths: [28, 28, 20, 60],
    freezeRows: HEADER_ROW,
    tabColor: "#B3261E",
    print: headerFooter(title, plan.title, ""),
  };
  return { ...plan, sheets: [...plan.sheets, sheet] };
}

function orphanTable(orphans: readonly OrphanRow[], name: string, t: Translate): TableBlock {
  const column = (key: keyof OrphanRow) => ({ key, title: t(`report.orphans.${key}`), format: formats.text });
  return {
    ...{ kind: "table", key: "orphans", at: `A${HEADER_ROW}`, name, filter: true, keepsRows: true },
    columns: [column("sheet"), column("row"), column("column"), column("content")],
    rowKeys: orphans.map((_, index) => `orphan ${index + 1}`),
    rows: orphans.map(({ sheet, row, column: title, content }) => [sheet, row, title, content]),
  };
}
