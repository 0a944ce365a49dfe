export { CoreError, type CoreErrorCode } from "./errors";
export * from "./money";
export * from "./stages";
