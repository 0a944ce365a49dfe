import type { intake as source } from "../en/intake";

export const intake: Record<keyof typeof source, string> = {
  "intake.role.orders": "订单表",
  "intake.role.ledger": "成本台账",

  "intake.field.customer": "客户",
  "intake.field.date": "日期",
  "intake.field.amount": "金额",
  "intake.field.quantity": "数量",
  "intake.field.unitPrice": "单价",
  "intake.field.orderId": "订单编号",
  "intake.field.channel": "渠道",
  "intake.field.category": "成本类别",

  "intake.reason.no-date": "缺少日期",
  "intake.reason.unreadable-date": "日期无法识别",
  "intake.reason.no-amount": "缺少金额",
  "intake.reason.unreadable-amount": "金额无法识别",
  "intake.reason.no-category": "缺少成本类别",
  "intake.reason.total-row": "合计行",
  "intake.reason.after-as-of": "晚于截止日期",
  "intake.reason.cell-error": "单元格为错误值",
  "intake.reason.parent-account": "上级科目",

  "intake.rule.width": "全角或不可见字符",
  "intake.rule.blank-word": "表示“无”的文字，按空白处理",
  "intake.rule.date-text": "其他写法的日期",
  "intake.rule.republic-year": "民国纪年",
  "intake.rule.currency": "数字旁的货币符号",
  "intake.rule.cell-unit": "自带单位的数字（万、K）",
  "intake.rule.column-unit": "按列的单位换算",
  "intake.rule.separators": "千位分隔符、小数逗号",
  "intake.rule.negative": "其他写法的负数",
  "intake.rule.black-triangle": "▲ 按负号处理",
  "intake.rule.lost-digits": "已丢失位数的编号，如 1.23E+17",
  "intake.rule.odd-date": "1980 年以前或 2090 年以后的日期",
  "intake.rule.mojibake": "乱码名称",

  "intake.error.empty-table": "{name} 中没有数据行。请检查文件或区域是否选对。",
  "intake.error.unknown-role":
    "{name} 既不像订单表，也不像成本台账（列：{titles}）。订单表需要日期和金额，成本台账需要成本类别和金额。",
  "intake.error.missing-fields":
    "{name} 看起来是{role}，但没有找到以下列：{fields}（现有列：{titles}）。请补充该列，或指明是哪一列。",
  "intake.error.unknown-columns": "列名 {columns} 都不是可用字段。可用字段：{allowed}；其他名称表示忽略该列。",
  "intake.error.column-named-twice": "有两列都命名为 {field}。一个字段只能对应一列。",
  "intake.error.ambiguous-dates":
    "{name} 的“{column}”列：{example} 既可能是日/月，也可能是月/日，且没有一行能够区分。请说明日和月的先后顺序。",
  "intake.error.ambiguous-numbers":
    "{name} 的“{column}”列：{example} 中的点可能是千位分隔符，也可能是小数点，且没有一行能够区分。请说明小数使用哪个符号。",
  "intake.error.mixed-currencies":
    "{name} 的“{column}”列第 {row} 行：前面的金额是 {first}，这里的金额是 {second}。请先换算为同一币种。",
  "intake.error.mixed-scales":
    "{name} 的“{column}”列第 {row} 行：该列单位为{unit}，而“{example}”自带单位。请将所有金额统一为同一单位。",
  "intake.error.not-text": "{name} 不是文本文件。请将表格导出为 CSV 后再使用。",
  "intake.error.unknown-encoding":
    "无法根据内容判断 {name} 的字符编码。请指定编码，或将表格另存为“CSV UTF-8”后再使用。",
  "intake.error.wrong-encoding":
    "{name} 已损坏，或并非全部采用 {encoding} 编码。请指定正确的编码，或将表格重新导出为“CSV UTF-8”。",
  "intake.error.mojibake":
    "{name} 的“{column}”列：“{example}”是编码错误造成的乱码。请指定文件的编码，或从原系统重新导出为“CSV UTF-8”；已成乱码的文字无法还原。",
  "intake.error.is-workbook": "{name} 是 Excel 工作簿。请将工作表另存为“CSV UTF-8”后再使用。",
  "intake.error.old-workbook": "{name} 是旧版 .xls 工作簿，或设有密码。请另存为不带密码的 .xlsx 文件后再使用。",
  "intake.error.broken-workbook":
    "{name} 无法作为 .xlsx 工作簿读取：文件已损坏或不是工作簿。请用 Excel 打开并另存为 .xlsx 后再使用。",
  "intake.error.workbook-too-large": "{name} 解压后过大，无法安全读取。请将所需的工作表导出为“CSV UTF-8”后再使用。",
  "intake.error.open-quote": "{name} 第 {row} 行：引号没有在值的末尾闭合，导致多行连在一起。请修改该行。",
  "intake.error.cell-too-long":
    "{name} 第 {row} 行第 {column} 列：该值有 {length} 个字符，超过单元格上限 {limit}。可能缺少一个引号，请修改该行。",
  "intake.error.bad-mapping": "{name} 不是有效的列映射文件：请修改 {place}，或删除该文件以重新生成。",
  "intake.error.mapping-version": "{name} 由其他版本（{version}）保存。请使用相应版本，或删除该文件以重新生成。",
  "intake.error.no-orders": "数据中没有订单。请提供包含日期和金额（或数量和单价）的表。",

  "intake.list": "、",
};
