import { useCallback, useState } from "react";
import type { Decide, RefreshDecisions, RefreshQuestions } from "../../writers/excel";

/** Questions of a refresh that wait for the user, and how to answer them. */
export interface Pending {
  readonly questions: RefreshQuestions;
  readonly answer: (decisions: RefreshDecisions) => void;
}

/** Lets a refresh wait until the user has decided. */
export function useDecision() {
  const [pending, setPending] = useState<Pending>();
  const decideUntil = useCallback(
    (signal: AbortSignal): Decide =>
      (questions) =>
        new Promise<RefreshDecisions>((resolve, reject) => {
          const end = () => setPending(undefined);
          signal.addEventListener("abort", () => {
            end();
            reject(signal.reason as Error);
          });
          setPending({
            questions,
            answer: (decisions) => {
              end();
              resolve(decisions);
            },
          });
        }),
    [],
  );
  return { pending, decideUntil };
}
