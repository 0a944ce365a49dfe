export { entryDay } from "./entryDay";
export { M5A } from "./models/m5a";
export type { Condition, Measure, StageModel, StageRule, Threshold, Thresholds } from "./model";
export { requireStageModel } from "./requireStageModel";
export { stageModels } from "./stageModels";
export { stageOn, type OrderHistory } from "./stageOn";
export { stager, type Stager } from "./stager";
export { resolveThresholds } from "./thresholds";
