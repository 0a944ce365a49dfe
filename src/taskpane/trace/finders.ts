/** What finds the rows behind a number of a report, and behind a driver of a plan. */
export { findDriver } from "./findDriver";
export { findTrace } from "./findTrace";
