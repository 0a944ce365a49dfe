import type { FunctionTexts } from "../text";

export const costs: FunctionTexts = {
  CAC: {
    description: "客户获取成本：每赢得一位新付费客户的花费。",
    parameters: {
      cost: "本期获客成本。",
      newCustomers: "同期赢得的付费客户数。",
    },
  },
  RETENTIONCOST: {
    description: "客户留存成本：每留住一位客户的花费。",
    parameters: {
      cost: "本期留存成本。",
      retained: "同期留住的客户数。",
    },
  },
  CHURNCOST: {
    description: "客户流失成本：流失的毛利、替代获客成本，或两者之和；挽回费用与间接损失只计一次。",
    parameters: {
      lost: "流失的客户数。",
      marginPerPeriod: "每位客户每期带来的毛利。",
      remainingPeriods: "客户原本还会停留的期数。",
      winBack: "挽回客户的总费用。",
      replacementCac: "获取一位替代客户的成本。",
      replaced: "被替代的客户数；省略时等于流失客户数。",
      indirect: "间接损失总额。",
      discount: "每期折现率。",
      basis: "损失的衡量口径。",
      gapPeriods: "替代客户带来同等毛利之前的期数。",
    },
  },
  "CHURNCOST.PARTS": {
    description: "CHURNCOST 的各组成部分，以标签和数值列出；所选口径不使用的部分为 0。",
    parameters: {
      lost: "流失的客户数。",
      marginPerPeriod: "每位客户每期带来的毛利。",
      remainingPeriods: "客户原本还会停留的期数。",
      winBack: "挽回客户的总费用。",
      replacementCac: "获取一位替代客户的成本。",
      replaced: "被替代的客户数；省略时等于流失客户数。",
      indirect: "间接损失总额。",
      discount: "每期折现率。",
      basis: "损失的衡量口径。",
      gapPeriods: "替代客户带来同等毛利之前的期数。",
      language: "标签的语言。",
    },
  },
  ALLOCATE: {
    description: "按动因分摊总额，四舍五入后的各部分之和与总额完全一致，形状与动因区域相同。",
    parameters: {
      total: "要分摊的金额，小数位不得多于各部分。",
      drivers: "动因数量区域，须大于或等于 0；空白视为 0。",
      decimals: "各部分的小数位数，0 到 9。",
    },
  },
};
