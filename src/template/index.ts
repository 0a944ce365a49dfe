export { customXmlOf, textOfCustomXml } from "./customXml";
export { TemplateError } from "./errors";
export { format, namespace } from "./format";
export { parseTemplate } from "./parseTemplate";
export { presetIds, presetTemplate, presetTemplates } from "./presets";
export type { Template } from "./template";
export { templateSentence } from "./templateSentence";
export { templateText } from "./templateText";
