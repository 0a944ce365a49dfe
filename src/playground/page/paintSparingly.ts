import { InterceptorEffectEnum, toDisposable } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import type { WorkbookHooks } from "../host/workbookHooks";
import type { UniverBook } from "../workbook/univer/book";

/** Milliseconds between two pictures while the add-in works. */
const pause = 250;

/** Milliseconds without a request after which the add-in is taken to be done. */
const quiet = 100;

/**
 * While the add-in works the grid is painted a few times a second: each request touches cells, and painting the sheet
 * after each of them took as long as the work itself. Returns the hooks that know when it works.
 */
export function paintSparingly({ injector, id }: UniverBook, hooks: WorkbookHooks): WorkbookHooks {
  const scene = injector.get(IRenderManagerService).getRenderById(id)?.scene;
  if (!scene) throw new Error("The grid has not been painted yet.");
  let working = 0;
  let workedAt = -Infinity;
  let paintedAt = -Infinity;
  const render = scene.render.bind(scene);
  scene.render = (context) => {
    const now = performance.now();
    const isBusy = working > 0 || now - workedAt < quiet;
    if (isBusy && now - paintedAt < pause) return; // it stays marked as changed, for the next frame
    render(context);
    paintedAt = performance.now();
  };
  return {
    ...hooks,
    async undoStep(work) {
      working += 1;
      try {
        return await hooks.undoStep(work);
      } finally {
        working -= 1;
        workedAt = performance.now();
      }
    },
  };
}

/**
 * Univer 0.25.1 marks texts that look like numbers. For that it reads every text as a date, a time and a number each
 * time it is painted or measured, which took a third of all time; so there is no mark. Comes before the first painting.
 */
export function leaveOutTextMarks({ injector }: UniverBook): void {
  const service = injector.get(SheetInterceptorService);
  const intercept = service.intercept.bind(service);
  service.intercept = (point, interceptor) => {
    const { priority, effect } = interceptor as { readonly priority?: number; readonly effect?: number };
    const isMark = priority === InterceptCellContentPriority.NUMFMT && effect === InterceptorEffectEnum.Style;
    return isMark ? toDisposable(() => undefined) : intercept(point, interceptor);
  };
}
