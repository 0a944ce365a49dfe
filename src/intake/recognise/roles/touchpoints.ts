import { date, text, words, type RoleDefinition } from "./definition";
import { channelTitles, customerTitles } from "./people";

const [surelyChannel = [], ...otherChannels] = channelTitles;

export const touchpoints: RoleDefinition = {
  named: /touch|journey|attribution|session|path|触点|路径|归因|接觸點|觸點|歸因|旅程/i,
  needs: [[["customer"]], [["channel"]], [["date"]]],
  undated: "refused",
  needsAmount: false,
  isEvent: true,
  measure: [],
  prior: -0.3,
  fields: {
    customer: text([
      ...customerTitles.slice(0, 2),
      [...(customerTitles[2] ?? []), ...words("visitor id|client id|cookie id|lead id|访客id|线索id|訪客id|名單id")],
    ]),
    channel: text(
      [
        [
          ...surelyChannel,
          ...words(`touchpoint|touch point|touchpoint channel|touch channel|interaction|interaction type|medium
          |触点|触点渠道|互动方式|接触渠道|接觸點|接觸管道|觸點|互動方式|接觸通路`),
        ],
        ...otherChannels,
      ],
      { weight: 1.1 },
    ),
    date: date(
      [
        words(`timestamp|touch date|touch time|touchpoint date|touchpoint time|event time|event date|event timestamp
          |interaction date|session date|visit date|visit time|触达时间|触点时间|互动时间|访问时间|接触时间|事件时间
          |接觸時間|接觸日期|互動時間|造訪時間|事件時間|觸點時間`),
        words("date|datetime|time|日期|时间|時間|activity date"),
        words("created at|created"),
      ],
      { weight: 1.2 },
    ),
  },
};
