import type { Locale } from "../../i18n/locale";
import { isOptional, type ExcelFunction, type Parameter } from "../../functions/define";
import { functions } from "../../functions/index";
import { call } from "../../functions/run";
import { sayIn } from "../../functions/say";
import { typedName } from "../../functions/signature";
import { textOf } from "../../functions/texts";
import type { CustomFunction, FunctionParameter } from "../workbook/port";

/** The add-in's functions for the grid: the same declarations, metadata and border to the cell as in Excel. */
export function gridFunctions(locale: Locale): CustomFunction[] {
  return functions.map((f) => gridFunction(f, locale));
}

function gridFunction(f: ExcelFunction, locale: Locale): CustomFunction {
  const { description, parameters } = textOf(f, locale);
  const say = sayIn(locale);
  return {
    id: typedName(f.id),
    description,
    parameters: f.parameters.map((parameter) => gridParameter(parameter, parameters[parameter.name] ?? "")),
    call: (...cells) => call(f, cells, say),
  };
}

/** As in the metadata for Excel: words are single texts, everything else may be a range. */
function gridParameter(parameter: Parameter, description: string): FunctionParameter {
  const { name, kind } = parameter;
  const shared = { name, description, optional: isOptional(parameter) };
  return kind === "enum" ? { ...shared, type: "string" } : { ...shared, type: "any", matrix: true, takesErrors: true };
}
