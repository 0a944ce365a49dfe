import type { ColumnProfile } from "../profile";
import { date, number, text, words, type RoleDefinition } from "./definition";
import { customerTitles } from "./people";

const [ids = [], names = [], addresses = []] = customerTitles;

const within = ({ wholes, lowest, highest }: ColumnProfile, first: number, last: number) =>
  wholes >= 0.9 && lowest >= first && highest <= last;

/** 0 to 10; where none is above 5, it may as well be the other score. */
const nps = (profile: ColumnProfile) => (within(profile, 0, 10) ? (profile.highest > 5 ? 1 : 0.6) : 0);
const csat = (profile: ColumnProfile) => (profile.lowest >= 1 && profile.highest <= 5 ? 1 : 0);

const either = "score|rating|评分|打分|分数|評分|分數|得分";

export const surveys: RoleDefinition = {
  named: /survey|nps|csat|feedback|reviews|questionnaire|promoter|调研|问卷|满意度|评价|問卷|滿意度|調查|回饋/i,
  needs: [[["date"]], [["nps"], ["csat"]]],
  rowNeedsOne: { fields: ["nps", "csat"], reason: "no-score" },
  undated: "refused",
  needsAmount: false,
  isEvent: true,
  measure: [],
  fields: {
    customer: text([
      [...ids, ...words("external reference|external data reference")],
      [...names, ...words("respondent|respondent name|answered by|受访者|填写人|受訪者|填寫人")],
      [...addresses, ...words("recipient email")],
      // a number of the answer rather than of who answered, in most programs
      words("respondent id|受访者id|受訪者id"),
    ]),
    date: date([
      words(`response date|responded at|review creation date|review date|survey date|submitted at|submit date|completed at|answer date|response time
        |recorded date|submit date utc|提交答卷时间|填写时间|提交时间|评价时间|答卷时间|回复日期|调研日期|填寫時間|填答時間|提交時間
        |作答時間|回覆日期|調查日期|評分日期`),
      words("date|end date|timestamp|日期|时间|時間|created at|created|创建时间|建立時間"),
    ]),
    nps: number(
      [
        words(`nps|nps score|net promoter score|likelihood to recommend|how likely are you to recommend us|recommend score
          |推荐值|nps评分|推荐意愿|推荐分|推荐度|推薦分數|推薦意願|推薦值|推薦度|nps分數|nps評分|淨推薦值`),
        words(either),
      ],
      {
        weight: 2,
        fit: nps,
        asked: /recommend (?!.*group$)|愿意.*推荐|推荐给|推荐.*可能|願意.*推薦|推薦給|推薦.*可能/i,
      },
    ),
    csat: number(
      [
        words(`csat|csat score|review score|satisfaction|satisfaction score|overall satisfaction|customer satisfaction|star rating|stars
          |满意度|满意度评分|整体满意度|客户满意度|星级|滿意度|滿意度評分|整體滿意度|客戶滿意度|星等`),
        words(either),
      ],
      { weight: 1.5, fit: csat, asked: /how satisfied|satisfaction|满意|滿意/i },
    ),
  },
};
