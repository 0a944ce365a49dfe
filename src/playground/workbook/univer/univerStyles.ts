import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { Border, CellStyle, GridStyles, HorizontalAlignment, Rect, StylePatch, VerticalAlignment } from "../port";
import { pointsPerPixel, toRange, type UniverBook } from "./book";
import { cellAt, changeCells, changeStored, existing, makeRoom, styleOf } from "./cellMatrix";

/** Pixels of padding for one level of indentation. */
const indentStep = 9;
const horizontal: readonly (HorizontalAlignment | undefined)[] = ["General", "Left", "Center", "Right", "Justify"];
const vertical: readonly (VerticalAlignment | undefined)[] = ["Bottom", "Top", "Center", "Bottom"];
const wrapped = 3;
const sides = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** Office's line style and weight, by the number that Univer gives the line. */
const lines: readonly (readonly [style: string, weight: string])[] = [
  ["None", "Thin"],
  ["Continuous", "Thin"],
  ["Continuous", "Hairline"],
  ["Dot", "Thin"],
  ["Dash", "Thin"],
  ["DashDot", "Thin"],
  ["DashDotDot", "Thin"],
  ["Double", "Thick"],
  ["Continuous", "Medium"],
  ["Dash", "Medium"],
  ["DashDot", "Medium"],
  ["DashDotDot", "Medium"],
  ["SlantDashDot", "Medium"],
  ["Continuous", "Thick"],
];

/** Looks of cells, in Univer's terms. */
export function univerStyles(book: UniverBook): GridStyles {
  const clipped = (sheet: string, rect: Rect, apply: (area: Rect) => void): void => {
    const area = existing(book, sheet, rect);
    if (area) apply(area);
  };
  const change = (sheet: string, rect: Rect, style: IStyleData): void => {
    if (rect.rows < 10_000) makeRoom(book, sheet, rect);
    clipped(sheet, rect, (area) => changeCells(book, sheet, area, () => ({ s: style }), true));
  };
  return {
    style: (sheet, rect) => commonStyle(book, sheet, existing(book, sheet, rect)),
    deviations(sheet, row, column) {
      const style = Object.entries(fromUniver(styleOf(book, cellAt(book, sheet, row, column))));
      return Object.fromEntries(style.filter(([key, value]) => value !== defaults[key as keyof CellStyle]));
    },
    setStyle: (sheet, rect, patch) => change(sheet, rect, toUniver(patch)),
    border(sheet, row, column, side) {
      return fromLine(styleOf(book, cellAt(book, sheet, row, column)).bd?.[sides[side]]);
    },
    setBorder: (sheet, rect, side, border) =>
      change(sheet, rect, { bd: { [sides[side]]: border ? toLine(border) : null } }),
    copy(from, sheet, row, column) {
      const { rect } = from;
      const target = { row, column, rows: rect.rows, columns: rect.columns };
      const looks = Array.from({ length: rect.rows }, (_, r) =>
        Array.from({ length: rect.columns }, (_, c) =>
          styleOf(book, cellAt(book, from.sheet, rect.row + r, rect.column + c)),
        ),
      );
      changeStored(book, sheet, target, () => ({ s: null }), true);
      makeRoom(book, sheet, target);
      const styled = (look: IStyleData) => (Object.keys(look).length > 0 ? { s: { ...look } } : undefined);
      changeCells(book, sheet, target, (r, c) => styled(looks[r]![c]!), true);
    },
    clear: (sheet, rect) => changeStored(book, sheet, rect, () => ({ s: null }), true),
    columnWidth: (sheet, column) => book.worksheet(sheet).getColumnWidth(column) * pointsPerPixel,
    defaultColumnWidth: (sheet) => book.worksheet(sheet).getConfig().defaultColumnWidth * pointsPerPixel,
    setColumnWidth(sheet, column, columns, points) {
      makeRoom(book, sheet, { row: 0, column, rows: 1, columns: Math.min(columns, 100) });
      const count = Math.min(columns, book.worksheet(sheet).getColumnCount() - column);
      // not by Univer's command, which measures every row at each width, and again later, when the sheet may be gone
      const { SetWorksheetColWidthMutation: setting, SetWorksheetColWidthMutationFactory: before } = book.sheets;
      const rows = book.worksheet(sheet).getRowCount();
      const ranges = [toRange({ row: 0, column, rows, columns: count })];
      const params = { unitId: book.id, subUnitId: sheet, ranges, colWidth: Math.round(points / pointsPerPixel) };
      const undone = { id: setting.id, params: before(params, book.worksheet(sheet)) };
      book.mutate([{ id: setting.id, params }], [undone]);
    },
    rowHeight: (sheet, row) => book.worksheet(sheet).getRowHeight(row) * pointsPerPixel,
    fitRows(sheet, row, points) {
      makeRoom(book, sheet, { row, column: 0, rows: points.length, columns: 1 });
      const heights = points.map((height, index) => ({ row: row + index, autoHeight: height / pointsPerPixel }));
      const ranges = [toRange({ row, column: 0, rows: points.length, columns: 1 })];
      const target = { unitId: book.id, subUnitId: sheet };
      const fitted = { ...target, rowsAutoHeightInfo: heights };
      const automatic = { ...target, ranges, autoHeightInfo: book.core.BooleanNumber.TRUE };
      const { sheets } = book;
      const worksheet = book.worksheet(sheet);
      const undone = [
        {
          id: sheets.SetWorksheetRowAutoHeightMutation.id,
          params: sheets.SetWorksheetRowAutoHeightMutationFactory(fitted, worksheet),
        },
        {
          id: sheets.SetWorksheetRowIsAutoHeightMutation.id,
          params: sheets.SetWorksheetRowIsAutoHeightMutationFactory(automatic, worksheet),
        },
      ];
      const done = [
        { id: sheets.SetWorksheetRowAutoHeightMutation.id, params: fitted },
        { id: sheets.SetWorksheetRowIsAutoHeightMutation.id, params: automatic },
      ];
      book.mutate(done, undone);
    },
    defaultRowHeight: (sheet) => book.worksheet(sheet).getConfig().defaultRowHeight * pointsPerPixel,
    setRowHeight(sheet, row, rows, points) {
      makeRoom(book, sheet, { row, column: 0, rows: Math.min(rows, 10_000), columns: 1 });
      const count = Math.min(rows, book.worksheet(sheet).getRowCount() - row);
      book.sheet(sheet).setRowHeightsForced(row, count, Math.round(points / pointsPerPixel));
    },
    rowHidden: (sheet, row) => !book.worksheet(sheet).getRowVisible(row),
    setRowHidden(sheet, row, rows, hidden) {
      makeRoom(book, sheet, { row, column: 0, rows, columns: 1 });
      if (hidden) book.sheet(sheet).hideRows(row, rows);
      else book.sheet(sheet).showRows(row, rows);
    },
  };
}

const defaults: CellStyle = {
  bold: false,
  italic: false,
  underline: false,
  fontSize: 11,
  fontName: "Calibri",
  fontColor: "#000000",
  fill: null,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
};

function fromUniver(style: IStyleData): CellStyle {
  return {
    bold: Boolean(style.bl),
    italic: Boolean(style.it),
    underline: Boolean(style.ul?.s),
    fontSize: style.fs ?? defaults.fontSize,
    fontName: style.ff ?? defaults.fontName,
    fontColor: style.cl?.rgb ?? defaults.fontColor,
    fill: style.bg?.rgb ?? null,
    horizontalAlignment: horizontal[style.ht ?? 0] ?? "General",
    verticalAlignment: vertical[style.vt ?? 0] ?? "Bottom",
    wrapText: Number(style.tb) === wrapped,
    indentLevel: Math.round((style.pd?.l ?? 0) / indentStep),
  };
}

/** Only what the patch names; null takes a property back to the default. */
function toUniver(patch: StylePatch): IStyleData {
  return {
    ...(patch.bold !== undefined && { bl: Number(patch.bold) }),
    ...(patch.italic !== undefined && { it: Number(patch.italic) }),
    ...(patch.underline !== undefined && { ul: { s: Number(patch.underline) } }),
    ...(patch.fontSize !== undefined && { fs: patch.fontSize }),
    ...(patch.fontName !== undefined && { ff: patch.fontName }),
    ...(patch.fontColor !== undefined && { cl: { rgb: patch.fontColor } }),
    ...(patch.fill !== undefined && { bg: patch.fill === null ? null : { rgb: patch.fill } }),
    ...(patch.horizontalAlignment && { ht: horizontal.indexOf(patch.horizontalAlignment) || null }),
    ...(patch.verticalAlignment && { vt: vertical.lastIndexOf(patch.verticalAlignment) }),
    ...(patch.wrapText !== undefined && { tb: patch.wrapText ? wrapped : 1 }),
    ...(patch.indentLevel !== undefined && { pd: patch.indentLevel ? { l: patch.indentLevel * indentStep } : null }),
  };
}

/** The looks that all cells share; null for what differs. */
function commonStyle(book: UniverBook, sheet: string, area: Rect | undefined): ReturnType<GridStyles["style"]> {
  if (!area) return defaults;
  const common: Record<string, unknown> = { ...fromUniver(styleOf(book, cellAt(book, sheet, area.row, area.column))) };
  const seen = new Set<unknown>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cellAt(book, sheet, row, column);
      if (seen.has(cell?.s)) continue;
      seen.add(cell?.s);
      for (const [key, value] of Object.entries(fromUniver(styleOf(book, cell))))
        if (common[key] !== value) common[key] = null;
    }
  }
  return common as ReturnType<GridStyles["style"]>;
}

function fromLine(line: Nullable<IBorderStyleData>): Border | undefined {
  const named = line && lines[line.s];
  return named ? { style: named[0], weight: named[1], color: line.cl.rgb ?? "#000000" } : undefined;
}

function toLine({ style, weight, color }: Border): IBorderStyleData {
  const exact = lines.findIndex(([name, thickness]) => name === style && thickness === weight);
  return { s: Math.max(exact >= 0 ? exact : lines.findIndex(([name]) => name === style), 1), cl: { rgb: color } };
}
