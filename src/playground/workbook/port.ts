import type { Rect } from "./rect";
import type {
  GridConditionalFormat,
  GridRules,
  GridValidation,
  PlacedConditionalFormat,
  PlacedValidation,
} from "./ruleTypes";

/** Excel's own size; ranges beyond it are refused. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** What a cell shows: "" for a blank one, errors as text such as "#DIV/0!". */
export type Scalar = string | number | boolean;

/** What to put into a cell; undefined leaves it alone. Text stays text, whatever it looks like. */
export type CellWrite = { readonly value: Scalar } | { readonly formula: string } | undefined;

/** How cells look; properties that are left out stay as they are. Sizes in points, colours "#RRGGBB". */
export interface StylePatch {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly fontColor?: string;
  /** null: no fill. */
  readonly fill?: string | null;
  readonly horizontalAlignment?: HorizontalAlignment;
  readonly verticalAlignment?: VerticalAlignment;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
}

export type HorizontalAlignment = "General" | "Left" | "Center" | "Right" | "Justify";
export type VerticalAlignment = "Top" | "Center" | "Bottom";
export type CellStyle = Required<StylePatch>;
export type BorderSide = "top" | "bottom" | "left" | "right";

/** A line at one side of cells. */
export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export interface CellLink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}

export interface GridTable {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  readonly rect: Rect;
  readonly columns: readonly string[];
}

export interface GridName {
  readonly id: string;
  readonly name: string;
  /** Starts with "=". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** Id of the sheet it belongs to; undefined for names of the workbook. */
  readonly sheet?: string;
}

export type { Rect } from "./rect";
export type {
  ColorPoint,
  ConditionalLook,
  GridConditionalFormat,
  GridRules,
  GridValidation,
  IconCriterion,
  PlacedConditionalFormat,
  PlacedValidation,
  ValidationAlert,
  ValidationPrompt,
} from "./ruleTypes";

export interface GridCells {
  values(sheet: string, rect: Rect): Scalar[][];
  /** As values, but the formula where there is one. */
  formulas(sheet: string, rect: Rect): Scalar[][];
  /** As the user reads them, after the number format. */
  text(sheet: string, rect: Rect): string[][];
  write(sheet: string, rect: Rect, cells: readonly (readonly CellWrite[])[]): void;
  clearContents(sheet: string, rect: Rect): void;
  numberFormats(sheet: string, rect: Rect): string[][];
  /** null leaves a cell alone. */
  setNumberFormats(sheet: string, rect: Rect, formats: readonly (readonly (string | null)[])[]): void;
  link(sheet: string, row: number, column: number): CellLink | undefined;
  setLink(sheet: string, rect: Rect, link: CellLink): void;
  removeLinks(sheet: string, rect: Rect): void;
  /** The smallest rectangle with content, within `within` if given; with looks too unless `valuesOnly`. */
  used(sheet: string, valuesOnly: boolean, within?: Rect): Rect | undefined;
  /** Rows and columns that anything at all was stored for; what lies beyond is blank and unformatted. */
  extent(sheet: string): { readonly rows: number; readonly columns: number };
}

export interface GridStyles {
  /** Properties that differ between the cells are null. */
  style(sheet: string, rect: Rect): { readonly [K in keyof CellStyle]: CellStyle[K] | null };
  /** What of a cell's looks differs from the default. */
  deviations(sheet: string, row: number, column: number): Partial<CellStyle>;
  setStyle(sheet: string, rect: Rect, patch: StylePatch): void;
  border(sheet: string, row: number, column: number, side: BorderSide): Border | undefined;
  setBorder(sheet: string, rect: Rect, side: BorderSide, border: Border | undefined): void;
  /** Looks, number formats and borders of cells as those of others have them. */
  copy(from: { readonly sheet: string; readonly rect: Rect }, sheet: string, row: number, column: number): void;
  /** Looks, number formats and borders back to the default. */
  clear(sheet: string, rect: Rect): void;
  /** In points, as all sizes. */
  columnWidth(sheet: string, column: number): number;
  defaultColumnWidth(sheet: string): number;
  setColumnWidth(sheet: string, column: number, columns: number, points: number): void;
  rowHeight(sheet: string, row: number): number;
  defaultRowHeight(sheet: string): number;
  setRowHeight(sheet: string, row: number, rows: number, points: number): void;
  rowHidden(sheet: string, row: number): boolean;
  setRowHidden(sheet: string, row: number, rows: number, hidden: boolean): void;
  /** Heights of rows from one on that follow their content again, and what they come to. */
  fitRows(sheet: string, row: number, points: readonly number[]): void;
}

export interface GridLines {
  insert(sheet: string, axis: CellsMoved["axis"], at: number, count: number): void;
  remove(sheet: string, axis: CellsMoved["axis"], at: number, count: number): void;
}

export interface GridSheets {
  /** In the order of the tabs. */
  ids(): string[];
  name(sheet: string): string;
  add(name: string): string;
  rename(sheet: string, name: string): void;
  remove(sheet: string): void;
  move(sheet: string, position: number): void;
  active(): string;
  activate(sheet: string): void;
  selection(): { readonly sheet: string; readonly rect: Rect };
  select(sheet: string, rect: Rect): void;
  hidden(sheet: string): boolean;
  setHidden(sheet: string, hidden: boolean): void;
  /** "" for none. */
  tabColor(sheet: string): string;
  setTabColor(sheet: string, color: string): void;
  gridlines(sheet: string): boolean;
  setGridlines(sheet: string, shown: boolean): void;
  /** Rows and columns that stay in view. */
  frozen(sheet: string): { readonly rows: number; readonly columns: number };
  freeze(sheet: string, rows: number, columns: number): void;
}

export interface GridTables {
  list(): GridTable[];
  add(sheet: string, id: string, name: string, rect: Rect): void;
  rename(id: string, name: string): void;
  /** Gives the columns the names by which formulas refer to them. */
  setColumns(id: string, columns: readonly string[]): void;
  remove(id: string): void;
}

export interface GridNames {
  list(): GridName[];
  /** Adds it, or replaces the one with its id. */
  set(name: GridName): void;
  remove(id: string): void;
}

/** Which blank Excel hands to a custom function: desktop 0, web null. */
export type HostProfile = "desktop" | "web";

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  /** An argument as a user may type it. */
  readonly example?: string;
  /** Takes a whole range as rows of cells. */
  readonly matrix?: boolean;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  /** Is given error cells as objects with their code, where the type is "any"; else an error is the result. */
  readonly takesErrors?: boolean;
  /** Cells are brought to this type or answered with #VALUE!; "any" takes all. */
  readonly type?: "any" | "number" | "string" | "boolean";
}

/** A custom function as Excel would call it: ranges as rows, omitted arguments null. */
export interface CustomFunction {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly call: (...args: unknown[]) => unknown;
}

/** What happened to the grid, whoever did it. */
export type GridEvent =
  | { readonly kind: "changed" | "selectionChanged"; readonly sheet: string; readonly rect: Rect }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheet: string }
  | CellsMoved
  | { readonly kind: "calculated" };

/** Rows or columns came (`count` > 0) or went (< 0) at an index; what lay behind moved. */
export interface CellsMoved {
  readonly kind: "moved";
  readonly sheet: string;
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

/**
 * Everything the host needs from a grid. Cells, looks, sheets, tables, names and rules live in the grid alone,
 * so that what the user types and what an add-in writes are the same thing. Calls take effect at once;
 * only results of formulas wait for recalculate().
 */
export interface GridPort {
  readonly cells: GridCells;
  readonly styles: GridStyles;
  readonly sheets: GridSheets;
  readonly lines: GridLines;
  readonly tables: GridTables;
  readonly names: GridNames;
  readonly conditionalFormats: GridRules<GridConditionalFormat, PlacedConditionalFormat>;
  readonly validations: GridRules<GridValidation, PlacedValidation>;
  /** Brings every formula up to date; resolves when the results stand in the cells. */
  recalculate(): Promise<void>;
  /** Off: recalculate() does nothing, unless requestCalculation() came before. */
  setAutomatic(automatic: boolean): void;
  requestCalculation(): void;
  /** Everything the work does is one step for the user's undo. */
  undoStep<T>(work: () => Promise<T>): Promise<T>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  registerFunctions(functions: readonly CustomFunction[]): void;
  onEvent(listener: (event: GridEvent) => void): () => void;
  dispose(): void;
}
