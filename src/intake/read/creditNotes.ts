import { exactSum } from "./exactSum";

/** Keeps account of the amounts of credit notes and returns, to tell whether a table books them with a minus. */
export interface CreditNotes {
  /**
   * @param is whether it is one, where only the rest of the table tells
   * @returns whether its amount is to be turned; to be asked once all rows were seen
   */
  add(amount: number, is?: () => boolean): () => boolean;
}

/** A table that books its credit notes as plus has them all so: where they come to a plus, each is turned. */
export function creditNotes(): CreditNotes {
  const sure = exactSum();
  const unsure: { readonly amount: number; readonly is: () => boolean }[] = [];
  let isPlus: boolean | undefined;
  const decide = () => {
    const sum = exactSum();
    for (const { amount, is } of unsure) if (is()) sum.add(amount);
    return sure.total() + sum.total() > 0;
  };
  return {
    add(amount, is) {
      if (is === undefined) sure.add(amount);
      else unsure.push({ amount, is });
      return () => (isPlus ??= decide());
    },
  };
}
