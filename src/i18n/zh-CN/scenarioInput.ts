import type { scenarioInput as source } from "../en/scenarioInput";

export const scenarioInput: Record<keyof typeof source, string> = {
  "scenario.drivers.parameters": "全部参数",
  "scenario.source.typed": "手工输入",
  "scenario.seed.source": "{table}，{rows} 行，{from} 至 {to}",
  "scenario.seed.fullCost": "{source}：完全获客成本，含投放、人员与工具",
  "scenario.seed.mediaOnly": "{source}：仅为投放花费，账簿中没有获客成本",
  "scenario.seed.noLeads": "{table}：数据中没有线索数，按新客户数计",
  "scenario.seed.channel.fitted": "由 {from} 至 {to} 共 {months} 个月拟合曲线，可解释差异的 {explained}",
  "scenario.seed.channel.assumed": "未拟合曲线（{reason}；{from} 至 {to}）：上限假定为最好月份的 {times} 倍",
  "scenario.seed.channel.tooFewMonths": "有投入的月份只有 {months} 个，至少需要 6 个",
  "scenario.seed.channel.nobodyWon": "该渠道没有带来新客户",
  "scenario.seed.channel.noSpread": "各月投入几乎相同",
  "scenario.seed.channel.noRise": "投入增加并未带来更多客户",
  "scenario.seed.channel.straight": "客户数随投入呈直线增长，看不出上限",
  "scenario.input.empty": "{name}：标题下方没有任何内容。请为每个驱动因素或每行指标添加一行。",
  "scenario.input.no-titles": "{name}：没有说明各行名称的列（标题：{titles}）。需要标题 {want}。",
  "scenario.input.title-twice": "{name}：标题“{column}”出现了两次。请改名其中一列。",
  "scenario.input.missing": "{name} 第 {row} 行“{column}”列：此处为空，但必须填写。",
  "scenario.input.not-a-number": "{name} 第 {row} 行“{column}”列：{got} 不是数字。请写成 1234.5 或 4%。",
  "scenario.input.unknown-word": "{name} 第 {row} 行“{column}”列：无法识别 {got}。请从以下选择：{allowed}。",
  "scenario.input.bad-id":
    "{name} 第 {row} 行“{column}”列：{got} 不能用在公式中。请以字母或汉字开头，其后可用字母、数字和 _。",
  "scenario.input.id-twice": "{name} 第 {row} 行“{column}”列：{got} 已经出现过。每个名称只能出现一次。",
  "scenario.input.bad-formula": "{name} 第 {row} 行“{column}”列：公式不可用。{reason}",
  "scenario.input.outside":
    "{name} 第 {row} 行“{column}”列：{driver}不能是 {got}，只能在 {least} 到 {most} 之间。请更正该值或其上下限。",
  "scenario.input.low-above-high": "{name} 第 {row} 行：{driver}的低值 {low} 大于高值 {high}。请对调或更正。",
  "scenario.input.later-line": "{name}：{line}的公式用到 {got}，但它在下方。请将 {got} 所在行移到上面。",
  "scenario.input.unknown-name":
    "{name}：{line}的公式用到 {got}，但它既不是驱动因素，也不是上方的行。可用：{allowed}。",
};
