import { words, type Titles } from "../input/titles";

/** Columns of a table of values before and after; what is none of them is a covariate. */
export const evaluationTitles = {
  unit: words("scenario.evaluation.column.unit", "customer", "team", "name", "客户", "客戶", "名称", "名稱"),
  group: words("scenario.evaluation.column.group", "分组", "分組"),
  before: words("scenario.evaluation.column.before", "pre", "前"),
  after: words("scenario.evaluation.column.after", "post", "后", "後"),
  period: words(undefined, "period", "time", "时期", "時期", "期间", "期間"),
  value: words(undefined, "value", "outcome", "数值", "數值", "结果", "結果"),
} as const satisfies Titles<string>;

export const groupWords: Titles<"treated" | "control"> = {
  treated: words("scenario.evaluation.group.treated", "treatment", "measure", "1", "实验组", "實驗組"),
  control: words("scenario.evaluation.group.control", "comparison", "0"),
};

export const periodWords: Titles<"before" | "after"> = {
  before: words("scenario.evaluation.column.before", "pre", "0", "前"),
  after: words("scenario.evaluation.column.after", "post", "1", "后", "後"),
};
