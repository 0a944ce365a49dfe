export { traceOf, type TracedCell } from "./traceOf";
export { traceRows, type TracedRow, type TracedRows } from "./traceRows";
