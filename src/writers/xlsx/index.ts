export { XlsxError, type XlsxErrorCode } from "./errors";
export { writeXlsx } from "./writeXlsx";
