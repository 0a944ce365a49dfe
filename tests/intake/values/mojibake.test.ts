import { describe, expect, it } from "vitest";
import { isMojibake } from "../../../src/intake/values/mojibake";

const misread = (text: string, encoding: string) => new TextDecoder(encoding).decode(Buffer.from(text));

describe("isMojibake", () => {
  it.each(["锟斤拷", "客\ufffd", "å®¢æˆ·", "GeschÃ¤ft", "Â£5", "瀹㈡埛"])("knows %s", (text) => {
    expect(isMojibake(text)).toBe(true);
  });

  it.each(["客户名称", "客户日期", "金额", "订单编号", "Müller", "客戶編號"])(
    "knows %s in UTF-8 when it was read in another encoding",
    (text) => {
      expect(isMojibake(misread(text, "windows-1252"))).toBe(true);
    },
  );

  it.each(["客户", "日期", "金额", "订单", "费用类别", "成本", "渠道"])("knows %s in UTF-8 read as GBK", (text) => {
    expect(isMojibake(misread(text, "gbk"))).toBe(true);
  });

  it.each([
    "客户",
    "金額（萬元）",
    "Café",
    "très\u00a0», dit-il",
    "Ångström",
    "Señor",
    "«\u00a0café\u00a0»",
    "10 €",
    "São",
  ])("leaves %s", (text) => {
    expect(isMojibake(text)).toBe(false);
  });
});
