/** What writes a report: loaded when it is needed. */
export { withOrphans } from "../../report";
export { refreshReport, typedInputs, writePlan } from "../../writers/excel";
