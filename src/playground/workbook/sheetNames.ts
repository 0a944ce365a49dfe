import { alreadyExists, invalidArgument } from "./officeErrors";

/** A name that Excel lets a sheet have. Throws InvalidArgument or ItemAlreadyExists. */
export function checkedSheetName(name: string, taken: readonly string[]): string {
  const forbidden = /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name);
  if (typeof name !== "string" || name === "" || name.length > 31 || forbidden) throw invalidArgument("name");
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) throw alreadyExists();
  return name;
}
