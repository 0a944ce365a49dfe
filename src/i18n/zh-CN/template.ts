import type { template as source } from "../en/template";

export const template: Record<keyof typeof source, string> = {
  "template.preset.subscription": "订阅制",
  "template.preset.retail": "零售",
  "template.preset.b2b-services": "企业服务",
  "template.preset.bank": "银行",
  "template.preset.telecom": "电信",
  "template.preset.start-up": "初创企业",
  "template.error.not-json": "模板不是有效的 JSON：{reason}。请重新导出，或在该处修正。",
  "template.error.not-a-template": "这不是此类模板：“format” 必须为 “{format}”。",
  "template.error.template-version":
    "模板版本为 {found}，本加载项最高可读取版本 {known}。请更新加载项，或重新导出模板。",
  "template.error.bad-template": "模板在 {place} 处有误：内容为 {got}，应为 {want}。",
  "template.error.unknown-place": "模板中的 {place} 无法识别。请删除，或检查拼写。",
  "template.error.unknown-template": "没有模板 {got}。请使用以下之一：{allowed}，或模板文件的路径。",
};
