import type { FunctionTexts } from "../text";

export const rates: FunctionTexts = {
  NPS: {
    description: "淨推薦值：9 至 10 分的占比減去 0 至 6 分的占比。",
    parameters: {
      scores: "評分範圍，0 到 10 的整數；空白表示未作答。",
    },
  },
};
