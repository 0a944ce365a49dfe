import type { CellStyle } from "../../../report/styles";
import { argb } from "../color";
import { document, element, type Child } from "../xml";
import { namespaces } from "./namespaces";

const flag = (on: boolean | undefined, name: string) => (on ? element(name) : undefined);
const color = (name: string, value: string) => element(name, { rgb: argb(value, "styles") });

/** The theme's body font, so that Chinese falls back to the reader's own; the order of the children is the schema's. */
export function fontElement({ bold, italic, underline, size = 11, color: ink }: CellStyle): string {
  return element(
    "font",
    {},
    flag(bold, "b"),
    flag(italic, "i"),
    flag(underline, "u"),
    element("sz", { val: size }),
    ink === undefined ? element("color", { theme: 1 }) : color("color", ink),
    element("name", { val: "Calibri" }),
    element("family", { val: 2 }),
    element("scheme", { val: "minor" }),
  );
}

export function fillElement({ fill }: CellStyle): string | undefined {
  if (fill === undefined) return undefined;
  const pattern = element(
    "patternFill",
    { patternType: "solid" },
    color("fgColor", fill),
    element("bgColor", { indexed: 64 }),
  );
  return element("fill", {}, pattern);
}

export function borderElement({ borderTop, borderBottom }: CellStyle): string {
  return element(
    "border",
    {},
    element("left"),
    element("right"),
    side("top", borderTop),
    side("bottom", borderBottom),
    element("diagonal"),
  );
}

function side(name: string, value: string | undefined): string {
  return value === undefined ? element(name) : element(name, { style: "thin" }, color("color", value));
}

interface FormatParts {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly format: number;
  /** Beside text of several lines a cell hangs from the top, so that a label stands next to the first of them. */
  readonly isInTallRow: boolean;
}

export function cellFormat({ font, fill, border, format, isInTallRow }: FormatParts, style: CellStyle): string {
  const alignment = alignmentElement(style, isInTallRow);
  const used = (index: number) => (index === 0 ? undefined : 1);
  const attributes = {
    numFmtId: format,
    fontId: font,
    fillId: fill,
    borderId: border,
    xfId: 0,
    applyNumberFormat: used(format),
    applyFont: used(font),
    applyFill: used(fill),
    applyBorder: used(border),
    applyAlignment: alignment === undefined ? undefined : 1,
  };
  return element("xf", attributes, alignment);
}

function alignmentElement({ align, wrap, indent }: CellStyle, isInTallRow: boolean): Child {
  const horizontal = align ?? (indent === undefined ? undefined : "left");
  const vertical = isInTallRow ? "top" : undefined;
  if (horizontal === undefined && vertical === undefined && !wrap) return undefined;
  return element("alignment", { horizontal, vertical, wrapText: wrap ? 1 : undefined, indent });
}

/** What a conditional format lays over a cell: only what differs. A solid fill's colour is its background here. */
export function differentialFormat(style: CellStyle): string {
  const { bold, italic, color: ink, fill, borderTop, borderBottom } = style;
  const font = [flag(bold, "b"), flag(italic, "i"), ink && color("color", ink)];
  const pattern =
    fill && element("patternFill", { patternType: "solid" }, color("fgColor", fill), color("bgColor", fill));
  const sides = [borderTop && side("top", borderTop), borderBottom && side("bottom", borderBottom)];
  return element("dxf", {}, filled("font", font), filled("fill", [pattern]), filled("border", sides));
}

function filled(name: string, children: readonly Child[]): Child {
  return children.some(Boolean) ? element(name, {}, ...children) : undefined;
}

interface StyleLists {
  readonly formats: readonly string[];
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly cells: readonly string[];
  readonly differentials: readonly string[];
}

export function stylesheet(lists: StyleLists): string {
  const list = (name: string, children: readonly string[]) => element(name, { count: children.length }, ...children);
  const plain = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  const normal = element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });
  const root = element(
    "styleSheet",
    { xmlns: namespaces.main },
    lists.formats.length > 0 ? list("numFmts", lists.formats) : undefined,
    list("fonts", lists.fonts),
    list("fills", lists.fills),
    list("borders", lists.borders),
    list("cellStyleXfs", [plain]),
    list("cellXfs", lists.cells),
    list("cellStyles", [normal]),
    list("dxfs", lists.differentials),
    element("tableStyles", {
      count: 0,
      defaultTableStyle: "TableStyleMedium2",
      defaultPivotStyle: "PivotStyleLight16",
    }),
  );
  return document(root);
}
