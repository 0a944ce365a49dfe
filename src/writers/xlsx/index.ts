export { XlsxError, type XlsxErrorCode } from "./errors";
export type { CustomXml } from "./parts/customXml";
export type { ReportTag } from "./parts/sheetTag";
export { writeXlsx, type XlsxOptions } from "./writeXlsx";
