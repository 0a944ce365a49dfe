export { formulaWords } from "./formulaWords";
export { traceOf, type TracedCell } from "./traceOf";
export { traceRows, type TracedRow, type TracedRows } from "./traceRows";
export { traceWords, type TraceWords } from "./traceWords";
