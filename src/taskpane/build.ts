/** What reads, computes and writes: a script of its own, which the first screen does not wait for. */
export { buildReport } from "./buildReport";
export { compute } from "./compute";

/** What finds the rows behind a number rests on what read them, and is loaded where somebody asks for it. */
export const loadFinders = () => import(/* webpackChunkName: "finders" */ "./trace/finders");
