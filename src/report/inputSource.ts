/** Where a value that the user may type belongs among what the plan was made from. */
export interface InputSource {
  /** Keys on the way to it; of a list the place, or the id or name of its element. */
  readonly path: readonly (string | number)[];
  /** A number, text, or one of some words, by what they stand for. */
  readonly takes: "number" | "text" | Readonly<Record<string, string | number | boolean>>;
  /** What an emptied cell stands for; without it, nothing. */
  readonly blank?: "null" | "absent";
}
