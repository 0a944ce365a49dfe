/** What masks customers: pages load it, with its lists of names, when a report is made. */
export { maskedRecord } from "./maskedRecord";
export { masked, masksOf, type Masks } from "./masks";
