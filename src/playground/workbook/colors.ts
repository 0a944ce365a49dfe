import { invalidArgument } from "./officeErrors";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** "#RRGGBB" in capitals, from "#rrggbb", "rrggbb" or one of the common HTML names. Throws InvalidArgument. */
export function colorValue(color: unknown): string {
  const text = String(color);
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  const value = hex ? `#${hex[1]!.toUpperCase()}` : named[text.toLowerCase()];
  if (value === undefined) throw invalidArgument(`color ${text}`);
  return value;
}
