import { date, number, text, words, type RoleDefinition } from "./definition";

export const initiatives: RoleDefinition = {
  named: /initiative|measure|before.?after|improvement|\broi\b|pilot|项目|措施|举措|改善|專案|改善|舉措/i,
  needs: [[["initiative"]], [["before"]], [["after"]]],
  rowNeeds: { initiative: "no-name" },
  undated: "allowed",
  needsAmount: false,
  isEvent: false,
  measure: ["amount"],
  unique: "initiative",
  fields: {
    initiative: text([
      words(`initiative|initiative name|measure|improvement|programme|program|action|pilot|举措|措施|改善项目|改进措施|改善措施
        |优化项目|舉措|改善專案|改善項目|改善方案`),
      words("project|project name|name|description|项目|项目名称|名称|專案|專案名稱|項目|項目名稱|名稱"),
    ]),
    date: date([
      words(
        "start date|launch date|go live|go live date|implemented|implementation date|实施日期|上线日期|开始日期|启动日期|起始日期|起始日|實施日期|上線日期|開始日期|啟動日期|導入日期",
      ),
      words("date|日期|month|月份"),
    ]),
    amount: number([
      words(
        "invest|investment|invested|one off cost|implementation cost|project cost|投入|投资额|投入金额|实施成本|项目投入|投資額|投入金額|實施成本|投資金額|專案投入",
      ),
      words("cost|amount|budget|spend|成本|金额|金額|费用|費用"),
    ]),
    before: number(
      [
        words(
          "before|cost before|value before|baseline|baseline cost|before cost|pre|实施前|改善前|改善前成本|实施前成本|基线|基准|實施前|改善前成本|實施前成本|基準|基準值",
        ),
      ],
      { weight: 2.5 },
    ),
    after: number(
      [
        words(
          "after|cost after|value after|after cost|post|实施后|改善后|改善后成本|实施后成本|實施後|改善後|改善後成本|實施後成本",
        ),
      ],
      { weight: 2.5 },
    ),
    controlBefore: number(
      [
        words(
          "control before|control group before|before control|对照组前|对照组实施前|对照前|對照組前|對照組實施前|對照前",
        ),
      ],
      { weight: 2 },
    ),
    controlAfter: number(
      [
        words(
          "control after|control group after|after control|对照组后|对照组实施后|对照后|對照組後|對照組實施後|對照後",
        ),
      ],
      { weight: 2 },
    ),
  },
};
