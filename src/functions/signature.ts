import { isOptional, type ExampleArgument, type ExcelFunction, type Parameter, type Scalar } from "./define";

/** The name as a user types it, with the namespace: "CLC.CHURNCOST.PARTS". */
export function typedName(id: string): string {
  return `CLC.${id}`;
}

/** The id where dots are not allowed (file names, stored formulas): CHURNCOST_PARTS. */
export function storedName(id: string): string {
  return id.replaceAll(".", "_");
}

/** The ids by their stored names; no two ids may share one. */
export function idsByStoredName(functions: readonly ExcelFunction[]): ReadonlyMap<string, string> {
  return new Map(functions.map(({ id }) => [storedName(id), id]));
}

/** CLV(averagePurchase, frequency, lifespan, [marginRate=1]) */
export function signature({ id, parameters }: ExcelFunction): string {
  return `${id}(${parameters.map(parameterText).join(", ")})`;
}

function parameterText(parameter: Parameter): string {
  if (!isOptional(parameter)) return parameter.name;
  const value = parameter.default === undefined ? "" : `=${literal(parameter.default)}`;
  return `[${parameter.name}${value}]`;
}

/** An example as a formula in en-US notation: =CLC.ALLOCATE(100, {1;1;1}). */
export function exampleFormula(id: string, args: readonly ExampleArgument[]): string {
  return `=${typedName(id)}(${args.map(argumentText).join(", ")})`;
}

/** An argument or a result: a value, or an array constant with ; between rows and , between columns. */
export function argumentText(argument: ExampleArgument): string {
  if (argument === null) return "";
  if (typeof argument !== "object") return literal(argument);
  return `{${argument.map((row) => row.map((cell) => (cell === null ? '""' : literal(cell))).join(",")).join(";")}}`;
}

function literal(value: Scalar): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
}
