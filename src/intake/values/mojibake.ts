/** What becomes of bytes that are no characters, and of these once they are written and read once more. */
const lost = /\ufffd|锟斤拷|锟斤|烫烫烫|屯屯屯/;

/** The characters that stand for the bytes 0x80 to 0xBF in Windows-1252 and Latin-1. */
const trail = "[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

/** UTF-8 read as Windows-1252: Ã© for é, å®¢æˆ· for 客户. A blank after a letter is French, not UTF-8. */
const readAsWestern = new RegExp(`[ÂÃ]${trail}|[ã-é](?!\u00a0)${trail}${trail}`);

/** UTF-8 read as GBK: how words of our tables look then (客户, 日期, 金额, 订单, 名称, 费用, 成本, 渠道, 编号, 數量). */
const readAsGbk = /瀹㈡埛|瀹㈡|鏃ユ湡|閲戦|璁㈠崟|鍚嶇|璐圭敤|鎴愭湰|娓犻亾|缂栧彿|鏁搁噺|閲戦|瑷傚柈/;

/** Whether a text was garbled by being written in one encoding and read in another. */
export function isMojibake(text: string): boolean {
  return lost.test(text) || readAsWestern.test(text) || readAsGbk.test(text);
}
