import type { reportRefresh as source } from "../en/reportRefresh";

export const reportRefresh: Record<keyof typeof source, string> = {
  "report.sheet.runLog": "运行日志",
  "report.title.runLog": "运行日志：报表何时由哪些数据生成",
  "report.runLog.when": "时间",
  "report.runLog.who": "操作人",
  "report.runLog.inputs": "数据来源",
  "report.runLog.rowsRead": "读取行数",
  "report.runLog.rowsLeftOut": "剔除行数",
  "report.runLog.asOf": "截止日期",
  "report.runLog.version": "版本",
  "report.runLog.hash": "数据指纹",
  "report.sheet.orphans": "CLC 遗留备注",
  "report.title.orphans": "所属行已不存在的备注",
  "report.orphans.note":
    "这些内容原写在报表已删除的行旁边，或是您引用这些行的公式（保留原样）。此处内容不会被覆盖，不需要的可自行删除。",
  "report.orphans.sheet": "工作表",
  "report.orphans.row": "行",
  "report.orphans.column": "列",
  "report.orphans.content": "内容",
};
