/**
 * The value below which a share of a sample lies, linear between neighbours.
 *
 * @param sorted in rising order, not empty
 * @param share 0 to 1
 * @see Hyndman & Fan (1996), definition 7: R's default, Excel's PERCENTILE.INC
 * @example percentile(Float64Array.of(1, 2, 3, 4), 0.5) // 2.5
 */
export function percentile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
}
