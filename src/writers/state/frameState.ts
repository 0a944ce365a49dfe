import { parseAddress } from "../../report/address";
import type { SheetPlan } from "../../report/plan";
import { type FormatPrint, formatPrint, validationPrint } from "./formatPrint";

/** What of a sheet is no cell's content or look, as it was written last. Ranges, rows and columns are those of the plan. */
export interface FrameState {
  /** In characters, from column A on. */
  readonly widths: readonly number[];
  /** As on the sheet. */
  readonly page: PageState;
  /** Rows and columns, from 0, that begin a new page. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly formats: readonly { readonly range: string; readonly print: FormatPrint }[];
  readonly validations: readonly { readonly range: string; readonly print: string }[];
}

export interface PageState {
  readonly orientation: SheetPlan["print"]["orientation"];
  readonly pagesWide: number;
  readonly header: string;
  readonly footer: string;
  /** "A1:P105"; absent where all prints. */
  readonly area?: string;
  /** "1:5" and "A:B"; absent for none. */
  readonly titleRows?: string;
  readonly titleColumns?: string;
}

/** The frame of a sheet as planned; its print set-up as it stands there. */
export function frameState(plan: SheetPlan, page: PageState): FrameState {
  const { columnWidths, print, conditionalFormats, validations = [] } = plan;
  return {
    widths: columnWidths,
    page,
    rowBreaks: (print.pageBreaks ?? []).map((row) => row - 1),
    columnBreaks: (print.columnBreaks ?? []).map((column) => parseAddress(`${column}1`).column),
    formats: conditionalFormats.map((rule) => ({ range: rule.range, print: formatPrint(rule) })),
    validations: validations.map(({ range, rule }) => ({ range, print: validationPrint(rule) })),
  };
}

/** The print set-up of a sheet that stands as planned. */
export function pageState({ print }: SheetPlan): PageState {
  const { orientation, pagesWide = 1, header, footer, area, titleRows, titleColumns } = print;
  return {
    ...{ orientation, pagesWide, header, footer },
    ...(area !== undefined && { area }),
    ...(titleRows !== undefined && { titleRows }),
    ...(titleColumns !== undefined && { titleColumns }),
  };
}
