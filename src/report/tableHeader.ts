import { formats } from "./formats";
import type { TableColumn } from "./plan";
import type { StyleName } from "./styles";

/** A title stands over its column: right over numbers, left over words and months, clear of the numbers before it. */
export function headerStyle({ format, style }: Pick<TableColumn, "format" | "style">): StyleName {
  if (style === "aside" || style === "inputAside") return "headerAside";
  const isText = format === formats.text || style === "month" || (format === formats.general && style === "label");
  return isText ? "header" : "headerNumber";
}
