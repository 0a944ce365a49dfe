/** Words of ledgers in English, 简体 and 繁體. Lower case, full width folded, words parted by one blank. */
export interface Synonyms {
  /** Say by themselves what the money was for. */
  readonly plain: readonly string[];
  /** General words, overruled by any plain one: "loyalty marketing" is loyalty. */
  readonly general: readonly string[];
}

/** Words parted by ", ", as they are easiest to read and to add to. */
export function words(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(", "));
}
