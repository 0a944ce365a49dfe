import { parseArgs, type ParseArgsConfig } from "node:util";
import { matchLocale, translator, type Locale, type Translate } from "../i18n";
import { CliError, systemCode } from "./errors";

/** What a command line is refused for, by the code with which Node refuses it. */
const refusals: Readonly<Record<string, "unknown-option" | "missing-value">> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: "unknown-option",
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: "unknown-option",
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: "missing-value",
};

/**
 * Reads a command line. Node says what is wrong in English only; its codes can be put into words.
 *
 * @throws CliError "unknown-option", "missing-value"
 */
export function parseCommandLine<const Config extends ParseArgsConfig>(args: readonly string[], config: Config) {
  try {
    return parseArgs<Config>({ ...config, args: [...args] });
  } catch (error) {
    const code = refusals[systemCode(error) ?? ""];
    if (code === undefined) throw error;
    const option = /'(?:-\w, )?([^ '=]*)/.exec((error as Error).message)?.[1] ?? args.join(" ");
    throw new CliError(code, { option });
  }
}

/**
 * The language of messages and results, also for messages about wrong use: looked for before all else.
 *
 * @throws CliError "bad-choice" for a language that we do not have
 */
export function localeOf(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const got = at < 0 ? "en" : args[at]!.includes("=") ? args[at]!.slice("--lang=".length) : (args[at + 1] ?? "");
  if (/^(?:en|zh)(?:[-_]|$)/i.test(got)) return matchLocale(got);
  throw new CliError("bad-choice", { option: "--lang", got, allowed: "en, zh-CN, zh-TW" });
}

/** The language for messages, even for the message that there is no such language. */
export function messagesFor(args: readonly string[]): Translate {
  try {
    return translator(localeOf(args));
  } catch (error) {
    if (error instanceof CliError) return translator("en");
    throw error;
  }
}
