/** A block of cells; rows and columns from 1, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "B5" or "$B$5:$C$9". */
export function areaOf(range: string): Area {
  const [from, to = from] = range.replaceAll("$", "").split(":").map(cell);
  return { top: from!.row, left: from!.column, bottom: to!.row, right: to!.column };
}

function cell(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits), column: [...letters].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) };
}

export function size({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Each pair of blocks of a sheet that share a cell. */
export function overlaps(ranges: readonly string[]): string[] {
  return ranges.flatMap((first, i) =>
    ranges.slice(i + 1).flatMap((second) => (overlap(areaOf(first), areaOf(second)) ? [`${first} and ${second}`] : [])),
  );
}

/** Texts that stand more than once, without regard to capitals. */
export function doubled(texts: readonly string[]): string[] {
  const lower = texts.map((text) => text.toLowerCase());
  return texts.filter((_, i) => lower.indexOf(lower[i]!) !== i);
}
