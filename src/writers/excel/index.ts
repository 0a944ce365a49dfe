export type { Removed } from "./deleteOurs";
export { WriteError, type WriteErrorCode } from "./errors";
export type { Progress, ProgressListener } from "./progress";
export type { Output } from "./registry";
export { type StandingOutput, outputs, removeOutputs } from "./remove";
export { type InterruptedBuild, findInterruptedBuild, restoreInterruptedBuild } from "./restore";
export { runInExcel } from "./runInExcel";
export { takenNames } from "./takenNames";
export { type WriteOptions, writePlan } from "./writePlan";
