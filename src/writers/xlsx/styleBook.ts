import { styles, type CellStyle, type StyleName } from "../../report/styles";
import { XlsxError } from "./errors";
import { limits } from "./limits";
import { formatRecords } from "./parts/numberFormats";
import {
  borderElement,
  cellFormat,
  differentialFormat,
  fillElement,
  fontElement,
  stylesheet,
} from "./parts/stylesheet";

/** Collects the looks that cells ask for; each distinct one is written once. */
export interface StyleBook {
  /** Index of a look among the workbook's cell formats. */
  cell(style: StyleName | undefined, format: string, isInTallRow: boolean): number;
  /** Index of a look among those that conditional formats put over a cell. */
  differential(style: StyleName): number;
  /** The part xl/styles.xml; ask for it last. */
  xml(): string;
}

export function styleBook(): StyleBook {
  const fonts = records(fontElement({}));
  const fills = records(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  const borders = records(borderElement({}));
  const formats = formatRecords();
  const cells = records();
  const differentials = records();

  const register = (style: CellStyle, format: string, isInTallRow: boolean) => {
    if (format.length > limits.numberFormat) {
      throw new XlsxError("text-too-long", {
        where: format.slice(0, 40),
        got: format.length,
        limit: limits.numberFormat,
      });
    }
    const font = fonts.add(fontElement(style));
    const fill = fills.add(fillElement(style) ?? fills.all()[0]!);
    const border = borders.add(borderElement(style));
    return cells.add(cellFormat({ font, fill, border, format: formats.id(format), isInTallRow }, style));
  };
  register({}, "General", false);

  const known = new Map<string, number>();
  return {
    cell(style, format, isInTallRow) {
      const key = `${style ?? ""}\n${format}\n${isInTallRow}`;
      const index = known.get(key) ?? register(style === undefined ? {} : styles[style], format, isInTallRow);
      known.set(key, index);
      return index;
    },
    differential: (style) => differentials.add(differentialFormat(styles[style])),
    xml: () =>
      stylesheet({
        formats: formats.all(),
        fonts: fonts.all(),
        fills: fills.all(),
        borders: borders.all(),
        cells: cells.all(),
        differentials: differentials.all(),
      }),
  };
}

/** A list in which each record stands once. */
function records(...first: readonly string[]) {
  const indexes = new Map<string, number>(first.map((xml, index) => [xml, index]));
  return {
    add(xml: string): number {
      const index = indexes.get(xml) ?? indexes.size;
      indexes.set(xml, index);
      return index;
    },
    all: (): readonly string[] => [...indexes.keys()],
  };
}
