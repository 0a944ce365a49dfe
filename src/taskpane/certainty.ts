import type { Choice } from "./choices";
import { confidenceWord } from "./columnWords";

export type Certainty = "sure" | "likely" | "unsure" | "user";

const order = ["unsure", "likely", "user", "sure"] as const satisfies Certainty[];

/** How sure it is what a table is: as its weakest column that is used, less where something is open. */
export function certaintyOf({ recognition, touched }: Choice): Certainty {
  const { role, columns, questions = [], missing } = recognition;
  if (role === undefined || missing.length > 0 || questions.length > 0) return "unsure";
  if (touched) return "user";
  const words = columns.filter(({ field }) => field !== undefined).map(confidenceWord);
  return order.find((word) => words.includes(word)) ?? "unsure";
}
