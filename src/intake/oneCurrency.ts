import { IntakeError } from "./errors";
import type { SourceRecord } from "./source";
import { currencyCode } from "./values/currency";

/**
 * Sources whose amounts are in different currencies cannot be added up; those that name none are taken for the same.
 *
 * @throws IntakeError "mixed-sources"
 */
export function requireOneCurrency(sources: readonly Pick<SourceRecord, "name" | "currency">[]): void {
  const named = sources.flatMap(({ name, currency }) => (currency === undefined ? [] : [{ name, currency }]));
  const code = (currency: string) => currencyCode(currency) ?? currency;
  const [first] = named;
  const other = named.find(({ currency }) => code(currency) !== code(first!.currency));
  if (first === undefined || other === undefined) return;
  const details = { name: first.name, first: first.currency, other: other.name, second: other.currency };
  throw new IntakeError("mixed-sources", details);
}
