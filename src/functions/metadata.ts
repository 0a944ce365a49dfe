import { locales, type Locale } from "../i18n/locale";
import { wordTips } from "../i18n/functions/words";
import { isOptional, type ExcelFunction, type Parameter } from "./define";
import { functions } from "./index";
import { storedName } from "./signature";
import { textOf } from "./texts";

/** Where the development server serves the add-in; a build for production names its own address. */
const developmentSite = "https://localhost:3000/";

/**
 * The files Excel reads, by name: `functions.json` (English) and `functions-<locale>.json`.
 *
 * @param site address of the add-in, for the links to the help pages; ends with a slash
 */
export function metadataFiles(site = developmentSite): Record<string, string> {
  return Object.fromEntries(
    locales.map((locale) => [metadataFile(locale), `${JSON.stringify(metadata(locale, site), null, 2)}\n`]),
  );
}

function metadataFile(locale: Locale): string {
  return locale === "en" ? "functions.json" : `functions-${locale.toLowerCase()}.json`;
}

function metadata(locale: Locale, site: string) {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functions.map((f) => entry(f, locale, site)),
    enums: functions.flatMap((f) => f.parameters.filter(isEnum).map((parameter) => enumEntry(f, parameter, locale))),
  };
}

function entry(f: ExcelFunction, locale: Locale, site: string) {
  const text = textOf(f, locale);
  return {
    id: f.id,
    name: f.id,
    description: text.description,
    helpUrl: `${site}help/${storedName(f.id)}.html`,
    parameters: f.parameters.map((parameter) => ({
      name: parameter.name,
      description: text.parameters[parameter.name],
      ...typeOf(f, parameter),
      ...(isOptional(parameter) ? { optional: true } : {}),
    })),
    result: { type: "any", dimensionality: "matrix" },
  };
}

/** Values are "any" in a matrix, so that one text or error cell does not refuse the whole call: `call` looks at each. */
function typeOf(f: ExcelFunction, parameter: Parameter) {
  if (isEnum(parameter)) return { type: "string", dimensionality: "scalar", customEnumId: enumId(f, parameter) };
  return { type: "any", dimensionality: "matrix" };
}

function isEnum({ kind }: Parameter): boolean {
  return kind === "enum";
}

function enumId(f: ExcelFunction, { name }: Parameter): string {
  return `${storedName(f.id)}_${name.toUpperCase()}`;
}

function enumEntry(f: ExcelFunction, parameter: Parameter, locale: Locale) {
  const tips = wordTips[locale];
  return {
    id: enumId(f, parameter),
    type: "string",
    values: parameter.words!.map((word) => ({ name: word, stringValue: word, tooltip: tips[word] ?? word })),
  };
}
