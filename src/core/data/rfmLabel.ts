/** What a customer's scores are called: fixed words, the same in every language. */
export type RfmLabel =
  "champion" | "loyal" | "potential loyal" | "new" | "needs attention" | "at risk" | "cannot lose" | "hibernating";

/**
 * The label of three scores; the first rule that holds wins. High means the upper two fifths, low the lower two fifths
 * of the scale, and value the mean of frequency and money.
 */
export function rfmLabel({ R, F, M }: { R: number; F: number; M: number }, bins: number): RfmLabel {
  const place = (score: number) => (score - 1) / (bins - 1);
  const [recency, value] = [place(R), (place(F) + place(M)) / 2];
  const isHigh = (share: number) => share >= 0.7;
  const isLow = (share: number) => share <= 0.3;
  if (isHigh(recency) && isHigh(value)) return "champion";
  if (isHigh(recency)) return isLow(value) ? "new" : "potential loyal";
  if (isLow(recency)) return isHigh(value) ? "cannot lose" : isLow(value) ? "hibernating" : "at risk";
  return isHigh(value) ? "loyal" : "needs attention";
}
