const words = "(?:sub|grand )?-?totals?|sum|合计|总计|小计|累计|汇总|合計|總計|小計|累計|彙總";
const atEnd = new RegExp(String.raw`(?:^|[\s:：_\-–—(（,]+|(?<=[\u3400-\u9fff]))(?:${words})\s*[)）]?$`, "i");
const atStart = new RegExp(String.raw`^(?:${words})(?:[\s:：_\-–—]+(?:for |of )?|(?=[\u3400-\u9fff]))`, "i");

/** What a name is the total of: "Marketing" for "Marketing - total", "小计：Marketing", "Total for Marketing". */
export function withoutTotal(text: string): { readonly name: string; readonly isTotal: boolean } {
  const name = text.replace(atEnd, "").replace(atStart, "").trim();
  return { name, isTotal: name !== text };
}
