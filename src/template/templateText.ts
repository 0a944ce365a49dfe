import { format, version } from "./format";
import type { Template } from "./template";

/** A template as text, for a file or a workbook; people may edit it. */
export function templateText(template: Template): string {
  return `${JSON.stringify({ format, version, ...template }, null, 2)}\n`;
}
