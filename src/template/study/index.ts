export { studyTextOf, studyXmlOf } from "./customXml";
export { studyFormat, studyNamespace } from "./format";
export { parseStudy } from "./parseStudy";
export { presetStudy } from "./presets";
export type { StudyTemplate } from "./studyTemplate";
export { studyText } from "./studyText";
