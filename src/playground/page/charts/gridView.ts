import { IRenderManagerService, type IRender, type Viewport } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Rect } from "../../workbook/port";
import type { ChartPlace } from "../../workbook/chartSpec";
import { pointsPerPixel, type UniverBook } from "../../workbook/univer/book";

/** A rectangle on the screen, in pixels from the corner of the grid's canvas. */
export interface ScreenRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the grid shows at the moment. */
export interface GridView {
  /** Id of the sheet. */
  readonly sheet: string;
  /** The part of the canvas with cells that scroll: right of the row numbers, below frozen rows. */
  readonly scrolling: ScreenRect;
  /** Where something on the sheet is seen now; may lie outside of what is shown. */
  locate(place: ChartPlace): ScreenRect;
}

/** The view of the grid; undefined while a sheet is being painted for the first time. */
export function readView(book: UniverBook): GridView | undefined {
  const render = renderOf(book);
  const main = render && mainViewport(render);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !main || !skeleton) return undefined;
  const { scaleX, scaleY } = render.scene;
  const lefts = skeleton.columnWidthAccumulation;
  const tops = skeleton.rowHeightAccumulation;
  const toScreen = (left: number, top: number) => ({
    x: (skeleton.rowHeaderWidth + left - main.viewportScrollX) * scaleX,
    y: (skeleton.columnHeaderHeight + top - main.viewportScrollY) * scaleY,
  });
  return {
    sheet: book.workbook.getActiveSheet().getSheetId(),
    scrolling: { left: main.left, top: main.top, width: inner(main.width), height: inner(main.height) },
    locate(place) {
      const [from, to] = corners(place, lefts, tops);
      const start = toScreen(...from);
      const end = toScreen(...to);
      return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
    },
  };
}

/** Calls back whenever the view may have changed: scrolling, zoom, size, widths of columns, another sheet. */
export function watchView(book: UniverBook, onChange: () => void): () => void {
  const render = renderOf(book);
  const main = render && mainViewport(render);
  if (!render || !main) throw new Error("The grid has not been painted yet.");
  const subscriptions = [
    main.onScrollAfter$.subscribeEvent(onChange),
    render.scene.onTransformChange$.subscribeEvent(onChange),
    render.engine.onTransformChange$.subscribeEvent(onChange),
    render.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(onChange),
  ];
  return () => subscriptions.forEach((subscription) => subscription.unsubscribe());
}

/** The element that the grid paints on. */
export function gridCanvas(book: UniverBook): HTMLCanvasElement {
  const canvas = renderOf(book)?.engine.getCanvasElement();
  if (!canvas) throw new Error("The grid has not been painted yet.");
  return canvas;
}

/** The grid draws its scroll bars over the last pixels of what it shows. */
const scrollBar = 14;

function inner(length: number | undefined | null | void): number {
  return Math.max(0, (length ?? 0) - scrollBar);
}

type Point = [left: number, top: number];

/** Both corners in pixels from the corner of the sheet's first cell, before zoom. */
function corners(place: ChartPlace, lefts: readonly number[], tops: readonly number[]): [Point, Point] {
  if ("from" in place) {
    const { from, to } = place;
    const end: Rect = { row: to.row + to.rows, column: to.column + to.columns, rows: 0, columns: 0 };
    return [
      [edge(lefts, from.column), edge(tops, from.row)],
      [edge(lefts, end.column), edge(tops, end.row)],
    ];
  }
  const [left, top] = [place.left / pointsPerPixel, place.top / pointsPerPixel];
  return [
    [left, top],
    [left + place.width / pointsPerPixel, top + place.height / pointsPerPixel],
  ];
}

/** Where a column or row begins: the sum of those before it. */
function edge(accumulated: readonly number[], index: number): number {
  return index === 0 ? 0 : (accumulated[Math.min(index, accumulated.length) - 1] ?? 0);
}

function renderOf({ injector, id }: UniverBook): IRender | null | undefined | void {
  return injector.get(IRenderManagerService).getRenderById(id);
}

function mainViewport({ scene }: IRender): Viewport | undefined {
  return scene.getViewport("viewMain");
}
