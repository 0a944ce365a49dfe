import type { RawCell } from "../source";
import { cleanText } from "../values/text";

const closing = new RegExp(
  [
    "结转.{0,6}(?:损益|利润|本年|收入|费用)|(?:损益|收入|费用|利润).{0,4}结转|期间损益|^(?:月末|年末|期末)?结转$",
    "結轉.{0,6}(?:損益|利潤|本期|收入|費用)|(?:損益|收入|費用).{0,4}結轉|^(?:月底|年底|期末)?結轉$|結帳分錄",
    String.raw`^closing (?:entry|entries|journal)|\bclos(?:e|ing) (?:of |out )?(?:income|revenue|expenses?|p&l|profit)`,
    "to (?:retained earnings|income summary)|(?:year|month|period).end clos",
    "^abschlu(?:ss|ß)buchung|abschlu(?:ss|ß) (?:der )?(?:guv|g\\+v|erfolgskonten)|^guv.abschlu(?:ss|ß)",
  ].join("|"),
  "i",
);

/** Whether a memo says that its entry only closes the accounts of a period: 结转本期损益, "Closing entry". */
export const isClosingMemo = (cell: RawCell) => typeof cell === "string" && closing.test(cleanText(cell));
