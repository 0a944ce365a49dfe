/** What reads, computes and writes: a script of its own, which the first screen does not wait for. */
export { buildReport } from "./buildReport";
export { compute } from "./compute";
export { findDriver } from "./trace/findDriver";
export { findTrace } from "./trace/findTrace";
