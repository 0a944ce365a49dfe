import type { playground as source } from "../en/playground";

export const playground: Record<keyof typeof source, string> = {
  "playground.title": "客户生命周期成本控制",
  "playground.notExcel": "浏览器中的预览，并非 Excel。",
  "playground.grid": "工作簿",
  "playground.pane": "任务窗格",
  "playground.language": "语言",
  "playground.theme.light": "切换为浅色",
  "playground.theme.dark": "切换为深色",
  "playground.openSample": "打开示例公司",
  "playground.openFile": "打开文件",
  "playground.drop": "将 .csv 或 .txt 文件拖放到此处，即可作为工作表打开",
  "playground.loading": "正在打开工作簿",
  "playground.failed": "页面无法启动：{reason}。请刷新页面重试。",
  "playground.paneLoading": "正在打开任务窗格",
  "playground.close": "关闭此消息",

  "playground.file.reading": "正在读取 {file}：{rows} 行",
  "playground.file.opened": "{file} 已放入工作表“{sheet}”，共 {rows} 行。",
  "playground.file.wrongType": "{file} 不是 .csv 或 .txt 文件。请另存为 CSV 后重新拖放。",
  "playground.file.failed": "无法打开 {file}：{reason}",

  "playground.serve.building": "正在构建加载项（首次约需半分钟）",
  "playground.serve.buildingPage": "正在构建页面",
  "playground.serve.buildFailed": "构建失败，请查看上面的信息。",
  "playground.serve.missing": "dist 中没有构建结果。请先运行 npm run build，或启动时不加 --no-build。",
  "playground.serve.ready": "客户生命周期成本控制已就绪：{address}",
  "playground.serve.stop": "按 Ctrl+C 结束。",
  "playground.serve.badPort": "--port 需要 1 到 65535 之间的数字，而不是 {value}。",
  "playground.serve.badFlag": "未知选项 {value}。可用选项为 --port 数字 和 --no-build。",
};
