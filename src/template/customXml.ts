import { TemplateError } from "./errors";
import { format, namespace } from "./format";
import { textPart } from "./textPart";

const part = textPart("template", namespace);

/** A template's text as the XML part that a workbook keeps: JSON in one element. */
export function customXmlOf(text: string): string {
  return part.wrap(text);
}

/**
 * The template's text in such a part.
 *
 * @throws TemplateError "not-a-template" for any other XML
 */
export function textOfCustomXml(xml: string): string {
  const text = part.unwrap(xml);
  if (text === undefined) throw new TemplateError("not-a-template", { format });
  return text;
}
