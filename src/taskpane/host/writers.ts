/** What writes a report, and takes back what was begun: loaded when it is needed. */
export { withOrphans } from "../../report";
export { refreshReport, restoreInterruptedBuild, typedInputs, writePlan } from "../../writers/excel";
