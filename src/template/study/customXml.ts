import { TemplateError } from "../errors";
import { textPart } from "../textPart";
import { studyFormat, studyNamespace } from "./format";

const part = textPart("scenarios", studyNamespace);

/** The text of a template of scenarios as the XML part that a workbook keeps. */
export function studyXmlOf(text: string): string {
  return part.wrap(text);
}

/**
 * The text in such a part.
 *
 * @throws TemplateError "not-a-template" for any other XML
 */
export function studyTextOf(xml: string): string {
  const text = part.unwrap(xml);
  if (text === undefined) throw new TemplateError("not-a-template", { format: studyFormat });
  return text;
}
