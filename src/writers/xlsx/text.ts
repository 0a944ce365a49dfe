import { XlsxError } from "./errors";
import { limits } from "./limits";

/**
 * A cell's text as the file must hold it. Line ends become LF. Text that happens to look like the file format's
 * own escape, such as "_x000D_", is escaped itself, or Excel would read it as a control character.
 *
 * @throws XlsxError "text-too-long" if Excel has no room for it
 */
export function cellText(text: string, where: string): string {
  if (text.length > limits.cellText) {
    throw new XlsxError("text-too-long", { where, got: text.length, limit: limits.cellText });
  }
  return escapeEscapes(text.replace(/\r\n?/g, "\n"));
}

/** @see ECMA-376 part 1, 22.9.2.19 ST_Xstring */
export function escapeEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
