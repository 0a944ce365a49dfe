import type { FunctionTexts } from "../text";

const frequency = "复购次数：除首次外的全部购买。";
const recency = "首次到最近一次购买的时长（不是距今天数），单位与拟合相同；bgbb 为机会序号。";
const T = "首次购买到观察期末的时长，单位与拟合相同；bgbb 为机会次数。";
const horizon = "向前看多久，单位与拟合相同；bgbb 为机会次数。";
const durations = "到事件发生为止的时长列；没有发生则到观察期末。";
const events = "事件列：TRUE 或 1 表示已发生，FALSE 或 0 表示尚未发生。";
const fitOf = (id: string) => `${id} 的结果区域，或手工输入的两列：标签和数值。`;

export const models: FunctionTexts = {
  "BTYD.FIT": {
    description: "用极大似然法为客户的复购行为拟合模型：标签、数值、标准误。",
    parameters: {
      model: "购买与流失的模型。",
      frequency: "复购次数列。",
      recency: "首次到最近一次购买的时长列（不是距今天数）。",
      T: "首次购买到观察期末的时长列；bgbb 为机会次数。",
      weights: "每行代表的客户数；省略时为 1。",
    },
  },
  "BTYD.PALIVE": {
    description: "客户在观察期末仍然活跃的概率；bgbb 为在下一次机会仍然活跃的概率。",
    parameters: {
      fit: fitOf("BTYD.FIT"),
      frequency,
      recency,
      T,
    },
  },
  "BTYD.EXPECTED": {
    description: "已知客户从现在起在给定时间内的预期购买次数。",
    parameters: {
      fit: fitOf("BTYD.FIT"),
      frequency,
      recency,
      T,
      horizon,
    },
  },
  "BTYD.EXPECTEDNEW": {
    description: "新客户在首次购买后给定时间内的预期复购次数。",
    parameters: {
      fit: fitOf("BTYD.FIT"),
      horizon,
    },
  },
  "BTYD.PMF": {
    description: "新客户在给定时间内恰好复购若干次的概率。",
    parameters: {
      fit: fitOf("BTYD.FIT"),
      horizon,
      count: "次数：0、1、2、3……",
    },
  },
  "BTYD.DERT": {
    description: "折现后的预期剩余交易数：客户未来全部购买，各自折现到现在。",
    parameters: {
      fit: fitOf("BTYD.FIT"),
      frequency,
      recency,
      T,
      discount: "与 T 同单位的连续复利率：ln(1 + 年利率) / 每年单位数。",
    },
  },
  "BTYD.CLV": {
    description: "已知客户未来若干个月内预期购买的价值，按月折现。",
    parameters: {
      fit: "BTYD.FIT 的结果区域（bgbb 除外），或手工输入的两列：标签和数值。",
      spendFit: fitOf("SPEND.FIT"),
      frequency,
      recency,
      T,
      monetaryValue: "复购的平均金额；没有复购则空白。",
      marginRate: "收入中留存的比例。",
      discount: "每月折现率。",
      horizon: "计入的月数，最多 1,200。",
      unit: "recency 与 T 的单位，也是拟合时的单位。",
    },
  },
  "SPEND.FIT": {
    description: "用极大似然法拟合每次消费金额的 gamma-gamma 模型：标签、数值、标准误。",
    parameters: {
      frequency: "复购次数列。",
      monetaryValue: "复购平均金额列。",
    },
  },
  "SPEND.EXPECTED": {
    description: "未来一次购买的预期金额：客户自身均值向全体客户均值收缩。",
    parameters: {
      fit: fitOf("SPEND.FIT"),
      frequency: "客户的复购次数。",
      monetaryValue: "复购的平均金额；没有复购则空白。",
    },
  },
  "SBG.FIT": {
    description: "用留存人数拟合合同续约的 sBG 模型：标签、数值、标准误。",
    parameters: {
      survivors: "经过 0、1、2…… 次续约后仍在约的客户，人数或百分比。",
    },
  },
  "SBG.SURVIVAL": {
    description: "按 sBG 模型，经过 t 次续约后仍在约的客户比例。",
    parameters: {
      fit: fitOf("SBG.FIT"),
      t: "续约次数：0、1、2、3……",
    },
  },
  "SBG.CLV": {
    description: "按 sBG 模型计算合同客户的价值；首笔付款确定且发生在现在。",
    parameters: {
      fit: fitOf("SBG.FIT"),
      margin: "每位客户每期的毛利。",
      discount: "每期折现率。",
      renewals: "首笔之后计入的付款次数；省略时为全部。",
      survived: "至今已续约次数；下一次尚未发生的续约不折现。",
    },
  },
  "SURVIVAL.KM": {
    description: "Kaplan-Meier 生存曲线：每个事件时点之后的存活比例，附 95% 区间。",
    parameters: {
      durations,
      events,
      groups: "分组列，每组一条曲线。",
      interval: "95% 区间的画法。",
      headers: "FALSE 表示不输出标题行。",
    },
  },
  "SURVIVAL.LOGRANK": {
    description: "检验各组生存曲线是否相同的对数秩检验：卡方值、自由度、p 值。",
    parameters: {
      durations,
      events,
      groups: "分组列，至少两组。",
    },
  },
  "COX.FIT": {
    description: "Cox 比例风险模型：每个协变量对事件风险的影响；标签、数值、标准误。",
    parameters: {
      durations,
      events,
      covariates: "数值区域：每位客户一行，每个特征一列。",
      ties: "同一时点的多个事件如何处理。",
    },
  },
  "CHURNMODEL.FIT": {
    description: "用客户特征拟合流失的逻辑回归模型：标签、数值、标准误。",
    parameters: {
      outcomes: "结果列：TRUE 或 1 表示客户已流失。",
      features: "数值区域：每位客户一行，每个特征一列。",
      ridge: "标准化系数平方和之半的权重；截距不受惩罚。",
    },
  },
  "CHURNMODEL.SCORE": {
    description: "按 CHURNMODEL.FIT 的结果计算每位客户的流失概率。",
    parameters: {
      fit: fitOf("CHURNMODEL.FIT"),
      features: "数值区域：每位客户一行，各列与拟合时一致。",
    },
  },
  "CHURNMODEL.WHY": {
    description: "解释客户的评分：与平均客户相比，每个特征使对数几率增减多少。",
    parameters: {
      fit: fitOf("CHURNMODEL.FIT"),
      features: "数值区域：每位客户一行，每个特征一列。",
    },
  },
  "SIMULATE.CLV": {
    description: "永续客户价值的蒙特卡洛模拟：均值、标准误、百分位数、P(CLV < CAC)；可指定种子。",
    parameters: {
      drivers: "各行：margin、retention、discount、cac（可省略），随后是分布及其参数。",
      runs: "模拟次数，2 到 1,000,000。",
      seed: "随机数的起点；种子相同则结果相同。",
      percentiles: "要显示的百分位；省略时为 5%、25%、50%、75%、95%。",
    },
  },
};
