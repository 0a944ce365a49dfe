export { entryDay } from "./entryDay";
export { M5A } from "./m5a";
export type { Condition, Measure, StageModel, StageRule, Threshold, Thresholds } from "./model";
export { stageModels } from "./stageModels";
export { stageOn, type OrderHistory } from "./stageOn";
export { stager, type Stager } from "./stager";
export { resolveThresholds } from "./thresholds";
