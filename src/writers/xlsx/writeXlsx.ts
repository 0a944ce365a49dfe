import type { ReportPlan, SheetPlan } from "../../report/plan";
import { anchorPlans, anchorsOf, referenceTo } from "../state/anchors";
import { hiddenName } from "../state/hiddenNames";
import { builtState } from "../state/state";
import { chartXml } from "./chart/chart";
import { gridOf, type Grid } from "./grid";
import { requireNames } from "./names";
import { packageParts, type PackageParts } from "./package";
import { addCustomXml, type CustomXml } from "./parts/customXml";
import { drawing } from "./parts/drawing";
import { coreProperties, customProperties, extendedProperties } from "./parts/properties";
import { sharedStrings } from "./parts/sharedStrings";
import type { SharedLists } from "./parts/sheetData";
import { sheetTag, type ReportTag } from "./parts/sheetTag";
import { stateSheet } from "./parts/stateSheet";
import { tableXml } from "./parts/table";
import { theme } from "./parts/theme";
import { type Notes, workbook } from "./parts/workbook";
import { worksheet } from "./parts/worksheet";
import { styleBook } from "./styleBook";

export interface XlsxOptions {
  /** Tags the sheets, so that the add-in knows them for its own. */
  readonly tag?: ReportTag | undefined;
  /** Notes for the add-in, so that it can bring a tagged report up to date; default: none. */
  readonly notes?: boolean | undefined;
  /** Documents that travel with the workbook. */
  readonly customXml?: readonly CustomXml[] | undefined;
}

/** Where things stand while one file is being written. */
interface Writing {
  readonly plan: ReportPlan;
  readonly options: XlsxOptions;
  readonly parts: PackageParts;
  readonly lists: SharedLists;
  readonly sheetNames: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, { readonly name: string; readonly grid: Grid }>;
  /** Tables and charts are numbered through the workbook. */
  readonly counts: { tables: number; charts: number };
}

/**
 * The bytes of an .xlsx file that shows the plan. The same plan gives the same bytes.
 *
 * @throws XlsxError for a plan that Excel would have to repair, naming the cell or the name at fault
 */
export function writeXlsx(plan: ReportPlan, options: XlsxOptions = {}): Uint8Array {
  requireNames(plan);
  const writing = begin(plan, options);
  const { parts, lists } = writing;
  const sheetIds = plan.sheets.map((sheet, i) => writeSheet(sheet, i, writing));
  parts.add("xl/workbook.xml", "workbook", workbook(plan, sheetIds, writeNotes(writing)));
  parts.relate("", "workbook", "xl/workbook.xml");
  writeShared(writing, "xl/styles.xml", "styles", lists.styles.xml());
  writeShared(writing, "xl/sharedStrings.xml", "sharedStrings", lists.strings.xml());
  writeShared(writing, "xl/theme/theme1.xml", "theme", theme());
  writeProperties(plan, parts);
  addCustomXml(parts, options.customXml ?? []);
  return parts.zip();
}

function begin(plan: ReportPlan, options: XlsxOptions): Writing {
  const { sheets } = plan;
  return {
    plan,
    options,
    parts: packageParts(),
    lists: { styles: styleBook(), strings: sharedStrings() },
    sheetNames: new Map(sheets.map(({ key, name }) => [key, name])),
    sources: new Map(sheets.map((sheet) => [sheet.key, { name: sheet.name, grid: gridOf(sheet) }])),
    counts: { tables: 0, charts: 0 },
  };
}

/** Writes a sheet with its tables and charts; returns the id by which the workbook points at it. */
function writeSheet(sheet: SheetPlan, index: number, writing: Writing): string {
  const { parts, lists, sheetNames, sources } = writing;
  const path = `xl/worksheets/sheet${index + 1}.xml`;
  const tables = writeTables(sheet, path, writing);
  const tag = writeTag(sheet, index, path, writing);
  const drawingId = writeCharts(sheet, index, path, writing);
  const { grid } = sources.get(sheet.key)!;
  parts.add(
    path,
    "worksheet",
    worksheet({ sheet, grid, isFirst: index === 0, lists, sheetNames, tag, drawing: drawingId, tables }),
  );
  return parts.relate("xl/workbook.xml", "worksheet", path);
}

function writeTag(sheet: SheetPlan, index: number, sheetPath: string, { plan, options, parts }: Writing) {
  if (options.tag === undefined) return undefined;
  const path = `xl/customProperty${index + 1}.bin`;
  parts.add(path, "sheetProperty", sheetTag(plan, sheet, options.tag));
  return parts.relate(sheetPath, "sheetProperty", path);
}

/** Notes stand behind all sheets of the report. */
function writeNotes({ plan, options: { tag, notes }, parts, lists }: Writing): Notes | undefined {
  if (tag === undefined || !notes) return undefined;
  const state = builtState(plan, anchorsOf(tag.build));
  const sheetName = hiddenName("state", tag.build);
  const path = `xl/worksheets/sheet${plan.sheets.length + 1}.xml`;
  parts.add(path, "worksheet", stateSheet(state, sheetName, lists.strings));
  const names = state.sheets.flatMap((sheet) =>
    anchorPlans(sheet).map((anchor) => ({ name: anchor.name, cells: referenceTo(sheet.name, anchor).slice(1) })),
  );
  return { sheetName, sheetId: parts.relate("xl/workbook.xml", "worksheet", path), names };
}

function writeTables({ blocks }: SheetPlan, sheetPath: string, { parts, counts }: Writing): string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    counts.tables += 1;
    const path = `xl/tables/table${counts.tables}.xml`;
    parts.add(path, "table", tableXml(block, counts.tables));
    return [parts.relate(sheetPath, "table", path)];
  });
}

function writeCharts({ blocks }: SheetPlan, index: number, sheetPath: string, writing: Writing): string | undefined {
  const { parts, counts, sources } = writing;
  const drawingPath = `xl/drawings/drawing${index + 1}.xml`;
  const placed = blocks.flatMap((block) => {
    if (block.kind !== "chart") return [];
    counts.charts += 1;
    const path = `xl/charts/chart${counts.charts}.xml`;
    parts.add(path, "chart", chartXml(block, sources));
    return [{ chart: block, id: parts.relate(drawingPath, "chart", path) }];
  });
  if (placed.length === 0) return undefined;
  parts.add(drawingPath, "drawing", drawing(placed));
  return parts.relate(sheetPath, "drawing", drawingPath);
}

function writeShared({ parts }: Writing, path: string, kind: "styles" | "sharedStrings" | "theme", xml: string): void {
  parts.add(path, kind, xml);
  parts.relate("xl/workbook.xml", kind, path);
}

function writeProperties({ properties }: ReportPlan, parts: PackageParts): void {
  const all = [
    ["coreProperties", "docProps/core.xml", coreProperties(properties)],
    ["extendedProperties", "docProps/app.xml", extendedProperties(properties)],
    ["customProperties", "docProps/custom.xml", customProperties(properties)],
  ] as const;
  for (const [kind, path, xml] of all) {
    parts.add(path, kind, xml);
    parts.relate("", kind, path);
  }
}
