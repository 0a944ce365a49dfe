import { answerValues, currencyCode, type Answer, type Rates } from "../intake";
import { CliError } from "./errors";

const rate = /^\s*([^=\s]+)\s*=\s*(\d+(?:\.\d+)?)\s*$/;

/**
 * "USD=7.18,EUR=7.8" with --currency CNY: what one unit is worth.
 *
 * @throws CliError "bad-rates", "rates-without-currency"
 */
export function ratesOf(got: string | undefined, currency: string | undefined): Rates | undefined {
  if (got === undefined) return undefined;
  const target = currencyCode(currency ?? "");
  if (target === undefined) throw new CliError("rates-without-currency");
  const entries = got.split(",").map((text): [string, number] => {
    const [, name = "", value = ""] = rate.exec(text) ?? [];
    const code = currencyCode(name);
    if (code === undefined || !(Number(value) > 0)) throw new CliError("bad-rates", { got: text.trim() });
    return [code, Number(value)];
  });
  return { currency: target, perUnit: Object.fromEntries(entries) };
}

/**
 * "orders.csv:Date=dmy", or "Date=dmy" for every file.
 *
 * @throws CliError "bad-answer"
 */
export function answersOf(given: readonly string[] | undefined): readonly Answer[] | undefined {
  return given?.map((text) => {
    const [, source = "", column = "", value = ""] = /^(?:(.*):)?([^=]+)=([^=]*)$/s.exec(text) ?? [];
    if (!answerValues.includes(value)) {
      throw new CliError("bad-answer", { got: text, allowed: answerValues.join(", ") });
    }
    return { source, column: column.trim(), value };
  });
}
