import type { scenarioInput as source } from "../en/scenarioInput";

export const scenarioInput: Record<keyof typeof source, string> = {
  "scenario.drivers.parameters": "全部參數",
  "scenario.source.typed": "手動輸入",
  "scenario.seed.source": "{table}，{rows} 列，{from} 至 {to}",
  "scenario.seed.fullCost": "{source}：完整獲客成本，含廣告、人員與工具",
  "scenario.seed.mediaOnly": "{source}：僅為廣告花費，帳簿中沒有獲客成本",
  "scenario.seed.noLeads": "{table}：資料中沒有名單數，以新顧客數計",
  "scenario.seed.channel.fitted": "以 {from} 至 {to} 共 {months} 個月配適曲線，可解釋差異的 {explained}",
  "scenario.seed.channel.assumed": "未配適曲線（{reason}；{from} 至 {to}）：上限假設為最佳月份的 {times} 倍",
  "scenario.seed.channel.tooFewMonths": "有投入的月份只有 {months} 個，至少需要 6 個",
  "scenario.seed.channel.nobodyWon": "此通路沒有帶來新顧客",
  "scenario.seed.channel.noSpread": "各月投入幾乎相同",
  "scenario.seed.channel.noRise": "投入增加並未帶來更多顧客",
  "scenario.seed.channel.straight": "顧客數隨投入呈直線成長，看不出上限",
  "scenario.input.empty": "{name}：標題下方沒有任何內容。請為每個驅動因素或每列指標新增一列。",
  "scenario.input.no-titles": "{name}：沒有說明各列名稱的欄（標題：{titles}）。需要標題 {want}。",
  "scenario.input.title-twice": "{name}：標題「{column}」出現了兩次。請將其中一欄改名。",
  "scenario.input.missing": "{name} 第 {row} 列「{column}」欄：此處為空，但必須填寫。",
  "scenario.input.not-a-number": "{name} 第 {row} 列「{column}」欄：{got} 不是數字。請寫成 1234.5 或 4%。",
  "scenario.input.unknown-word": "{name} 第 {row} 列「{column}」欄：無法辨識 {got}。請從以下選擇：{allowed}。",
  "scenario.input.bad-id":
    "{name} 第 {row} 列「{column}」欄：{got} 不能用在公式中。請以字母或漢字開頭，其後可用字母、數字與 _。",
  "scenario.input.id-twice": "{name} 第 {row} 列「{column}」欄：{got} 已經出現過。每個名稱只能出現一次。",
  "scenario.input.bad-formula": "{name} 第 {row} 列「{column}」欄：公式無法使用。{reason}",
  "scenario.input.outside":
    "{name} 第 {row} 列「{column}」欄：{driver}不能是 {got}，只能在 {least} 到 {most} 之間。請更正此值或其上下限。",
  "scenario.input.low-above-high": "{name} 第 {row} 列：{driver}的低值 {low} 大於高值 {high}。請對調或更正。",
  "scenario.input.later-line": "{name}：{line}的公式用到 {got}，但它在下方。請將 {got} 所在列移到上面。",
  "scenario.input.unknown-name":
    "{name}：{line}的公式用到 {got}，但它既不是驅動因子，也不是上方的列。可用：{allowed}。",
};
