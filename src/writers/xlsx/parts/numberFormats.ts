import { element } from "../xml";

/** Formats that Excel knows by number and that read the same in every locale. ECMA-376 part 1, 18.8.30. */
const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

const firstOwn = 164;

/** Numbers the formats of a workbook. */
export function formatRecords() {
  const own = new Map<string, number>();
  return {
    id(format: string): number {
      const known = builtIn[format] ?? own.get(format);
      if (known !== undefined) return known;
      const id = firstOwn + own.size;
      own.set(format, id);
      return id;
    },
    all: (): readonly string[] => [...own].map(([formatCode, numFmtId]) => element("numFmt", { numFmtId, formatCode })),
  };
}
