import { quoteSheet } from "../../../report/address";
import type { SheetPlan } from "../../../report/plan";
import { argb } from "../color";
import { XlsxError } from "../errors";
import type { Grid } from "../grid";
import { document, element } from "../xml";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidations } from "./dataValidations";
import { namespaces } from "./namespaces";
import { pageSetup } from "./pageSetup";
import { sheetData, type SharedLists } from "./sheetData";
import { sheetTagReference } from "./sheetTag";
import { columns, sheetViews } from "./sheetView";

/** A sheet and what surrounds it in the workbook. */
export interface WorksheetInput {
  readonly sheet: SheetPlan;
  readonly grid: Grid;
  readonly isFirst: boolean;
  readonly lists: SharedLists;
  /** Every sheet's name by its key, for links. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Relationship ids. */
  readonly tag: string | undefined;
  readonly drawing: string | undefined;
  readonly tables: readonly string[];
}

/** A worksheet part; its children stand in the order of the schema. */
export function worksheet(input: WorksheetInput): string {
  const { sheet, grid, isFirst, lists } = input;
  const conditional = conditionalFormats(sheet.conditionalFormats, lists.styles);
  const root = element(
    "worksheet",
    { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
    sheetProperties(sheet),
    sheetViews(sheet, isFirst),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    columns(sheet),
    sheetData(grid, sheet, lists),
    ...conditional.elements,
    dataValidations(sheet, input.sheetNames),
    hyperlinks(input),
    pageSetup(sheet.print, sheet.name),
    sheetTagReference(input.tag),
    input.drawing && element("drawing", { "r:id": input.drawing }),
    tableParts(input.tables),
    conditional.extension && element("extLst", {}, conditional.extension),
  );
  return document(root);
}

function sheetProperties({ tabColor, name }: SheetPlan): string {
  const tab = element("tabColor", { rgb: argb(tabColor, name) });
  return element("sheetPr", {}, tab, element("pageSetUpPr", { fitToPage: 1 }));
}

function hyperlinks({ sheet, grid, sheetNames }: WorksheetInput): string | undefined {
  const links = [...grid.values()].flatMap((cells) =>
    [...cells.values()].flatMap(({ address: ref, link }) => {
      if (link === undefined) return [];
      const name = sheetNames.get(link);
      if (name === undefined) throw new XlsxError("sheet-unknown", { where: `${sheet.name}!${ref}`, got: link });
      return [element("hyperlink", { ref, location: `${quoteSheet(name)}!A1` })];
    }),
  );
  return links.length > 0 ? element("hyperlinks", {}, ...links) : undefined;
}

function tableParts(ids: readonly string[]): string | undefined {
  if (ids.length === 0) return undefined;
  return element("tableParts", { count: ids.length }, ...ids.map((id) => element("tablePart", { "r:id": id })));
}
