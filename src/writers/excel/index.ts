export type { BuildOptions } from "./build";
export type { Removed } from "./deleteOurs";
export { WriteError, type WriteErrorCode } from "./errors";
export type { Progress, ProgressListener } from "./progress";
export type { Output } from "./registry";
export { type StandingOutput, outputs, removeOutputs } from "./remove";
export { type InterruptedBuild, findInterruptedBuild, restoreInterruptedBuild } from "./restore";
export { takenNames } from "./takenNames";
export { writePlan } from "./writePlan";
