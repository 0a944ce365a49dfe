import { HostObject } from "../host/hostObject";
import { formatAbsoluteAddress, parseAddress, splitAddress } from "./addresses";
import { invalidArgument, itemNotFound } from "./officeErrors";
import type { HeadersFooters, PageLayoutSpec, PageZoom } from "./pageLayoutSpec";
import { maxColumns, maxRows } from "./port";
import { PropertyBag } from "./propertyBag";
import { Range } from "./range";
import { extrasOf } from "./sheetExtras";
import type { Worksheet } from "./worksheet";

const zoomKeys = ["scale", "horizontalFitToPages", "verticalFitToPages"];
const orientations = ["Portrait", "Landscape"];

export class PageLayout extends PropertyBag<PageLayoutSpec> {
  readonly $type = "PageLayout";

  constructor(private readonly sheet: Worksheet) {
    super(extrasOf(sheet.context, sheet.id).pageLayout);
  }
  get orientation(): string {
    return this.record.orientation;
  }
  set orientation(orientation: string) {
    if (!orientations.includes(orientation)) throw invalidArgument("orientation");
    this.record.orientation = orientation;
  }
  get zoom(): PageZoom {
    return { ...this.record.zoom };
  }
  set zoom(zoom: PageZoom) {
    if (Object.keys(zoom).some((key) => !zoomKeys.includes(key))) throw invalidArgument("zoom");
    this.record.zoom = { ...zoom };
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.record.headersFooters);
  }
  setPrintTitleRows(rows: Range | string): void {
    const rect = rectOf(rows);
    this.record.areas.titleRows = formatAbsoluteAddress({ ...rect, column: 0, columns: maxColumns });
  }
  setPrintTitleColumns(columns: Range | string): void {
    const rect = rectOf(columns);
    this.record.areas.titleColumns = formatAbsoluteAddress({ ...rect, row: 0, rows: maxRows });
  }
  setPrintArea(area: Range | string): void {
    this.record.areas.printArea = formatAbsoluteAddress(rectOf(area));
  }
  getPrintTitleRows(): Range {
    return this.rangeOf(this.record.areas.titleRows);
  }
  getPrintTitleColumns(): Range {
    return this.rangeOf(this.record.areas.titleColumns);
  }

  private rangeOf(address: string): Range {
    if (address === "") throw itemNotFound();
    return new Range(this.sheet, parseAddress(address));
  }
}

class HeaderFooterGroup extends HostObject {
  readonly $type = "HeaderFooterGroup";

  constructor(private readonly texts: HeadersFooters) {
    super();
  }
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.texts);
  }
}

class HeaderFooter extends PropertyBag<HeadersFooters> {
  readonly $type = "HeaderFooter";
}

function rectOf(range: Range | string): Range["rect"] {
  return typeof range === "string" ? parseAddress(splitAddress(range).cells) : range.rect;
}
