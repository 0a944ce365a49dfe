/** How a sheet is printed, in Office's words. Margins in points. */
export interface PageLayoutSpec {
  orientation: string;
  paperSize: string;
  zoom: PageZoom;
  printGridlines: boolean;
  printHeadings: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  readonly areas: PrintAreas;
  /** Rows that begin a new page, counted from 0. */
  readonly rowBreaks: number[];
  /** Columns likewise. */
  readonly columnBreaks: number[];
  readonly headersFooters: HeadersFooters;
}

/** Such as "$1:$5"; "" for none. */
export interface PrintAreas {
  titleRows: string;
  titleColumns: string;
  printArea: string;
}

export interface PageZoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

export interface HeadersFooters {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export function defaultPageLayout(): PageLayoutSpec {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100 },
    printGridlines: false,
    printHeadings: false,
    centerHorizontally: false,
    centerVertically: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    areas: { titleRows: "", titleColumns: "", printArea: "" },
    rowBreaks: [],
    columnBreaks: [],
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
  };
}
