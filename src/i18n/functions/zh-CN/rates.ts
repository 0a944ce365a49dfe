import type { FunctionTexts } from "../text";

export const rates: FunctionTexts = {
  NPS: {
    description: "净推荐值：9 至 10 分的占比减去 0 至 6 分的占比。",
    parameters: {
      scores: "评分区域，0 到 10 的整数；空白表示未作答。",
    },
  },
};
