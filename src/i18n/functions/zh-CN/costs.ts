import type { FunctionTexts } from "../text";

export const costs: FunctionTexts = {
  CAC: {
    description: "客户获取成本：每赢得一位新付费客户的花费。",
    parameters: {
      cost: "本期获客成本。",
      newCustomers: "同期赢得的付费客户数。",
    },
  },
  CACCHANGE: {
    description: "当获客成本与同一流量的转化率发生变化时，获客成本的相对变化。",
    parameters: {
      costChange: "成本的变化：-20% 表示减少五分之一。",
      conversionChange: "转化率的相对变化：例如比原来提高 15%。",
    },
  },
  ACTIVATIONCOST: {
    description: "客户激活成本：每激活一位客户的花费。",
    parameters: {
      cost: "本期激活成本。",
      activated: "同期激活的客户数。",
    },
  },
  COSTTOSERVE: {
    description: "客户服务成本：每服务一位客户的订单、配送、支持与信用成本。",
    parameters: {
      cost: "本期服务成本。",
      served: "同期服务的客户数（或订单数）。",
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
  LIFECYCLECOST: {
    description: "客户生命周期成本：各期成本的现值之和，每期一个单元格。",
    parameters: {
      costs: "成本区域，按期排列；空白表示无成本。",
      discount: "每期折现率。",
      timing: "各期款项发生的时点。",
    },
  },
  COSTRATIO: {
    description: "成本占收入的比例。",
    parameters: {
      cost: "本期成本。",
      revenue: "同期收入。",
    },
  },
  COSTSAVING: {
    description: "成本节约率。",
    parameters: {
      before: "措施前的成本。",
      after: "措施后的成本。",
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
  ABCRATE: {
    description: "作业费率：作业池成本除以实际可用产能；产能以分钟计即为时间驱动作业成本法。",
    parameters: {
      poolCost: "该作业所用资源的成本。",
      practicalCapacity: "实际能够提供的产能，约为理论产能的 80%。",
    },
  },
  ABCCOST: {
    description: "每位客户所耗用作业的成本：作业费率乘以数量，每位客户一行。",
    parameters: {
      rates: "统一费率，或一行费率，每项作业一个。",
      quantities: "每位客户一行，每项作业一列。",
    },
  },
  ABCUNUSED: {
    description: "未使用产能的成本；单独列示，绝不分摊给客户。",
    parameters: {
      rate: "作业费率，见 ABCRATE。",
      capacity: "实际可用产能。",
      used: "已使用的产能。",
    },
  },
  TARGETCOST: {
    description: "目标成本法：最高允许成本，以及当前成本超出的金额。",
    parameters: {
      targetPrice: "市场可接受的价格。",
      targetMarginRate: "期望的毛利率。",
      currentCost: "当前成本。",
    },
  },
  VARIANCE: {
    description: "金额偏离预算的原因：价格差异、数量差异与总差异；实际较高时为正。",
    parameters: {
      budgetPrice: "预算单价或成本费率。",
      budgetQty: "预算数量。",
      actualPrice: "实际单价或成本费率。",
      actualQty: "实际数量。",
    },
  },
  ATTRIBUTE: {
    description: "多触点归因：根据“搜索 > 邮件 > 直接访问”这类路径计算各渠道的转化数，合计等于总转化数。",
    parameters: {
      paths: "路径列；触点以 > 分隔。",
      conversions: "转化数列，每条路径一个；空白表示没有。",
      nulls: "未转化次数列，每条路径一个（markov 使用）。",
      model: "功劳归谁。",
      halfLife: "timedecay 的半衰期，从路径末端起按步数计。",
      headers: "FALSE 表示不输出标题行。",
    },
  },
};
