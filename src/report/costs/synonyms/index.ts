import { acquisitionWords } from "./acquisition";
import { activationWords } from "./activation";
import { churnWords } from "./churn";
import { retentionWords } from "./retention";
import { valueWords } from "./value";

export { accountNames, accountWords, budgetNames, salesWords, sellingWords } from "./accounts";
export { misleading, supportWords } from "./support";
export type { Synonyms } from "./words";

/** Words of the items on the five lifecycle lines. */
export const lifecycleWords = {
  ...acquisitionWords,
  ...activationWords,
  ...retentionWords,
  ...valueWords,
  ...churnWords,
};
