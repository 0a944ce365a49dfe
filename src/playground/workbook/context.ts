import { moveBreaks } from "./breakMoves";
import { moveCharts } from "./chartMoves";
import type { ChartSpec } from "./chartSpec";
import type { PageLayoutSpec } from "./pageLayoutSpec";
import type { GridPort } from "./port";

/** What Excel remembers of a table besides its cells. */
export interface TableLook {
  style: string;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  showHeaders: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** By index of the column. */
  filters: readonly { readonly column: number; readonly criteria: object }[];
}

/** What Excel remembers of a sheet and the grid does not know. */
export interface SheetExtras {
  veryHidden: boolean;
  protected: boolean;
  readonly pageLayout: PageLayoutSpec;
  /** Custom properties by key. */
  readonly properties: Map<string, string>;
}

export interface CustomXml {
  readonly id: string;
  xml: string;
}

/**
 * What the host itself owns: charts, looks of tables, set-up of pages, settings. Everything else is the grid's.
 * Entries of sheets and tables that are gone are passed over rather than dropped, so that undo brings them back.
 */
export interface WorkbookContext {
  readonly grid: GridPort;
  name: string;
  calculationMode: string;
  structureProtected: boolean;
  /** What the user set in Excel or at opening the file: no add-in can set the first two. */
  readOnly: boolean;
  counts1904: boolean;
  precisionAsDisplayed: boolean;
  readonly charts: ChartSpec[];
  readonly tableLooks: Map<string, TableLook>;
  readonly sheetExtras: Map<string, SheetExtras>;
  readonly properties: {
    title: string;
    subject: string;
    keywords: string;
    author: string;
    comments: string;
    category: string;
  };
  readonly settings: Map<string, unknown>;
  readonly customXml: CustomXml[];
  /** A number that was not given out before. */
  readonly nextNumber: () => number;
  /** Tells those who paint charts that one of them changed. */
  readonly chartsChanged: () => void;
  readonly onChartsChanged: (listener: () => void) => () => void;
}

export function createContext(grid: GridPort): WorkbookContext {
  let numbers = 0;
  const listeners = new Set<() => void>();
  const context: WorkbookContext = {
    grid,
    name: "Book1.xlsx",
    calculationMode: "Automatic",
    structureProtected: false,
    readOnly: false,
    counts1904: false,
    precisionAsDisplayed: false,
    charts: [],
    tableLooks: new Map(),
    sheetExtras: new Map(),
    properties: { title: "", subject: "", keywords: "", author: "", comments: "", category: "" },
    settings: new Map(),
    customXml: [],
    nextNumber: () => ++numbers,
    chartsChanged: () => listeners.forEach((listener) => listener()),
    onChartsChanged(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  grid.onEvent((event) => {
    if (event.kind === "moved") {
      moveCharts(context.charts, event);
      const extras = context.sheetExtras.get(event.sheet);
      if (extras) moveBreaks(extras.pageLayout, event);
    }
    if (event.kind === "moved" || event.kind === "deleted") context.chartsChanged();
  });
  return context;
}

/** Office's form of an id. */
export function guid(context: WorkbookContext): string {
  return `{${String(context.nextNumber()).padStart(8, "0")}-0000-0000-0000-000000000000}`;
}
