import type { Locale } from "../../i18n/locale";
import { isOptional, type ExcelFunction, type Parameter } from "../../functions/define";
import { functions } from "../../functions/index";
import { call } from "../../functions/run";
import { sayIn } from "../../functions/say";
import { argumentText, typedName } from "../../functions/signature";
import { textOf } from "../../functions/texts";
import type { CustomFunction, FunctionParameter } from "../workbook/port";

/** The add-in's functions for the grid, by name: the same declarations, metadata and border to the cell as in Excel. */
export function gridFunctions(locale: Locale): CustomFunction[] {
  return functions.map((f) => gridFunction(f, locale)).sort((one, other) => (one.id < other.id ? -1 : 1));
}

function gridFunction(f: ExcelFunction, locale: Locale): CustomFunction {
  const { description, parameters } = textOf(f, locale);
  const say = sayIn(locale);
  return {
    id: typedName(f.id),
    description,
    parameters: f.parameters.map((parameter, index) => ({
      ...gridParameter(parameter),
      description: parameters[parameter.name] ?? "",
      example: shortened(argumentText(f.examples[0]?.args[index] ?? null)),
    })),
    call: (...cells) => call(f, cells, say),
  };
}

/** As in the metadata for Excel: words are single texts, everything else may be a range. */
function gridParameter(parameter: Parameter): Omit<FunctionParameter, "description"> {
  const { name, kind } = parameter;
  const shared = { name, optional: isOptional(parameter) };
  return kind === "enum" ? { ...shared, type: "string" } : { ...shared, type: "any", matrix: true, takesErrors: true };
}

/** Letters of an example that the grid has room for. */
const roomForExample = 24;

function shortened(example: string): string {
  return example.length > roomForExample ? `${example.slice(0, roomForExample)}…` : example;
}
