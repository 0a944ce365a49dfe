import { CoreError } from "./errors";

/** A quotient whose denominator is named in the refusal. @throws CoreError "division-by-zero" */
export function divide(numerator: number, denominator: number, name: string): number {
  if (denominator === 0) throw new CoreError("division-by-zero", { name });
  return numerator / denominator;
}

/** @throws CoreError "out-of-domain" unless the condition holds; `want` says it in signs: ">= 0" */
export function requireDomain(holds: boolean, name: string, got: number, want: string): void {
  if (!holds) throw new CoreError("out-of-domain", { name, got, want });
}

/** @throws CoreError "not-a-share" outside 0 to 1 */
export function requireShare(name: string, got: number): void {
  if (!(got >= 0 && got <= 1)) throw new CoreError("not-a-share", { name, got });
}

/** @throws CoreError "length-mismatch" if lists that belong together are not equally long */
export function requireLength(name: string, got: number, want: number): void {
  if (got !== want) throw new CoreError("length-mismatch", { name, got, want });
}

/** @throws CoreError "no-result" if 1 + discount <= retention(1 + growth): the series does not end */
export function requireConvergence(gap: number): void {
  if (!(gap > 0)) throw new CoreError("no-result");
}
