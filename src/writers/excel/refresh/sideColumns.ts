import { type Area, meetRows, span } from "./area";

/**
 * The columns beside a block, in its rows, that belong to it: those that no block covers and that it is the nearest
 * to on the left, or, left of all blocks, on the right.
 */
export function sideColumns(own: Area, all: readonly Area[], width: number): number[] {
  const neighbours = all.filter((area) => meetRows(area, own));
  const owner = (column: number): Area | undefined => {
    const left = neighbours.filter((area) => area.column + area.columns <= column);
    const right = neighbours.filter((area) => area.column > column);
    return left.length > 0 ? largest(left, (area) => area.column) : largest(right, (area) => -area.column);
  };
  const covered = (column: number) =>
    neighbours.some((area) => area.column <= column && column < area.column + area.columns);
  return span(0, width).filter((column) => !covered(column) && owner(column) === own);
}

function largest(areas: readonly Area[], by: (area: Area) => number): Area | undefined {
  return areas.reduce<Area | undefined>((best, area) => (!best || by(area) > by(best) ? area : best), undefined);
}
