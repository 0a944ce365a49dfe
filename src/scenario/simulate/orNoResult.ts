import { CoreError } from "../../core";

/**
 * For a simulation that failed: null where only its runs had no value, which stops nothing else.
 *
 * @throws any other failure
 */
export function orNoResult(error: unknown): null {
  if (error instanceof CoreError && error.code === "no-result") return null;
  throw error;
}
