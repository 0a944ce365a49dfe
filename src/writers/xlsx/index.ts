export { XlsxError, type XlsxErrorCode, type XlsxErrorDetails } from "./errors";
export { writeXlsx } from "./writeXlsx";
