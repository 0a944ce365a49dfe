import type { ChartBlock } from "../../../report/plan";
import { area } from "../address";
import { document, element } from "../xml";
import { namespaces } from "./namespaces";

/** A chart of a sheet and the id of the relationship that leads to its part. */
export interface PlacedChart {
  readonly chart: ChartBlock;
  readonly id: string;
}

/** The drawing part of a sheet: where its charts stand, and what they say to those who cannot see them. */
export function drawing(charts: readonly PlacedChart[]): string {
  const vocabularies = { "xmlns:xdr": namespaces.sheetDrawing, "xmlns:a": namespaces.drawing };
  return document(element("xdr:wsDr", vocabularies, ...charts.map(anchor)));
}

/** A point, in units of drawings: a frame on the edge itself is also printed on the page before it. */
const belowEdge = 12_700;

/** From the top left of the first cell to the bottom right of the last, moving with the cells but not stretching. */
function anchor({ chart, id }: PlacedChart, index: number): string {
  const { from, to } = area(`${chart.from}:${chart.to}`);
  return element(
    "xdr:twoCellAnchor",
    { editAs: "oneCell" },
    corner("xdr:from", from.column, from.row, belowEdge),
    corner("xdr:to", to.column + 1, to.row + 1, 0),
    graphicFrame(chart, id, index + 2),
    element("xdr:clientData"),
  );
}

function corner(name: string, column: number, row: number, rowOff: number): string {
  const count = (part: string, value: number) => element(`xdr:${part}`, {}, String(value));
  return element(name, {}, count("col", column), count("colOff", 0), count("row", row), count("rowOff", rowOff));
}

function graphicFrame({ name, altText }: ChartBlock, relationship: string, id: number): string {
  const chart = element("c:chart", {
    "xmlns:c": namespaces.chart,
    "xmlns:r": namespaces.relationships,
    "r:id": relationship,
  });
  return element(
    "xdr:graphicFrame",
    { macro: "" },
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id, name, descr: altText }),
      element("xdr:cNvGraphicFramePr"),
    ),
    element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
    element("a:graphic", {}, element("a:graphicData", { uri: namespaces.chart }, chart)),
  );
}
