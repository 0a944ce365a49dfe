const yes = /^(?:yes|y|true|1|是|对|對|t|✓|√)$/i;
const no = /^(?:no|n|false|0|否|不是|f|×)$/i;
const ended =
  /cancel|churn|ended|expired|terminated|inactive|closed|unpaid|lapsed|已取消|取消|流失|终止|終止|到期|过期|過期|退订|退訂|停用|退租|注销|註銷|已结束|已結束/i;
const running = /active|past.?due|current|live|open|renew|在网|在網|正常|使用中|生效|有效|续|續|服务中|服務中/i;

/** A trial, also one that has run out: nobody paid for it. */
const onTrial = /^(?!.*(?:convert|post|转正|轉正)).*(?:trial|试用|試用)/i;

/**
 * Whether a subscription has ended: 1 or 0, 2 for a trial, -1 where its status does not tell. "Yes" says that it has,
 * unless `asksIfActive`. Who is late with a payment (past due) still runs; who is given up (unpaid) has ended.
 */
export function endedBy(text: string, asksIfActive: boolean): number {
  if (text === "") return -1;
  if (onTrial.test(text)) return 2;
  if (yes.test(text)) return asksIfActive ? 0 : 1;
  if (no.test(text)) return asksIfActive ? 1 : 0;
  if (ended.test(text)) return 1;
  return running.test(text) ? 0 : -1;
}

const scores: readonly (readonly [RegExp, number])[] = [
  [/^(?:very (?:dis|un)satisfied|非常不满意|很不满意|非常不滿意|很不滿意|terrible)$/i, 1],
  [/^(?:very satisfied|非常满意|很满意|非常滿意|很滿意|good|great|excellent|awesome|好评|好評)$/i, 5],
  [/^(?:dissatisfied|unsatisfied|不满意|不滿意|poor)$/i, 2],
  [/^(?:bad|差评|差評)$/i, 1],
  [/^(?:satisfied|满意|滿意)$/i, 4],
  [/^(?:neutral|ok|okay|average|fair|一般|普通|尚可|中评|中評)$/i, 3],
];

/** A satisfaction of 1 to 5 in words; undefined for other words. Help desks ask "good" or "bad": 5 and 1. */
export const scoreOf = (text: string): number | undefined => scores.find(([word]) => word.test(text))?.[1];

const months: readonly (readonly [RegExp, number])[] = [
  [/quarter|季/i, 3],
  [/half.?year|semi.?annual|半年/i, 6],
  [/year|annual|年/i, 12],
  [/month|月/i, 1],
  [/week|周|週/i, 12 / 52],
  [/day|日|天/i, 12 / 365],
];

/** Months of a billing interval such as "year" or 季付; undefined for none that we know. */
export const monthsOf = (text: string): number | undefined => months.find(([word]) => word.test(text))?.[1];
