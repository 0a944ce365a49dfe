import type { Template } from "../../template";
import { namespace } from "../../template/format";
import type { Workbook } from "../workbook";

/** Checking templates takes code that the first screen does not need. */
const templates = () => import(/* webpackChunkName: "templates" */ "../../template");

/** The template that the workbook carries; undefined for none. @throws TemplateError for one that cannot be read */
export async function loadTemplate(workbook: Workbook): Promise<Template | undefined> {
  const xml = await workbook.readDocument(namespace);
  if (xml === undefined) return undefined;
  const { parseTemplate, textOfCustomXml } = await templates();
  return parseTemplate(textOfCustomXml(xml));
}

/** Lets a template travel with the workbook; undefined takes it away. */
export async function saveTemplate(workbook: Workbook, template: Template | undefined): Promise<void> {
  if (template === undefined) return workbook.saveDocument(namespace, undefined);
  const { customXmlOf, parseTemplate, templateText } = await templates();
  const text = templateText(template);
  parseTemplate(text); // what cannot be read again is not kept
  await workbook.saveDocument(namespace, customXmlOf(text));
}
