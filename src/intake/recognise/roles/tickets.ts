import { date, duration, text, words, type RoleDefinition } from "./definition";
import { channelTitles, customerTitles } from "./people";

const [ids = [], names = [], addresses = []] = customerTitles;
const [surelyChannel = [], ...otherChannels] = channelTitles;

export const tickets: RoleDefinition = {
  named: /ticket|case|support|zendesk|service desk|helpdesk|complaint|工单|客服|投诉|售后|工單|客訴|案件|報修/i,
  needs: [[["date"]], [["ticketId"], ["minutes"], ["firstReply"], ["resolve"], ["endDate"], ["satisfaction"]]],
  undated: "refused",
  needsAmount: false,
  isEvent: true,
  measure: [],
  unique: "ticketId",
  fields: {
    customer: text([
      ids,
      [
        ...names,
        ...words(
          "requester|requester name|reporter|organization|organisation|organizations|submitter|contact name|请求人|提交人|报修人|请求者|客户公司|提單人|申請人|請求者|反映人",
        ),
      ],
      addresses,
    ]),
    ticketId: text(
      [
        words(`ticket id|ticket no|ticket number|ticket|case number|case id|case no|issue key|conversation id|request id
          |工单号|工单编号|工单id|投诉编号|案件编号|服务单号|工單編號|工單號|工單號碼|案件編號|客訴編號|服務單號`),
        words("id|编号|編號"),
      ],
      { weight: 2 },
    ),
    date: date([
      words(`created at|created|created date|created time|ticket created|ticket created date|date opened|opened at
        |opened date|date time opened|conversation started at|started at|创建时间|提交时间|创建日期|受理时间|建单时间|投诉时间|报修时间|建立時間|開單時間|提交時間
        |受理時間|建單時間|受理日期|建立日期|客訴日期`),
      words("date|日期|timestamp|时间|時間"),
    ]),
    endDate: date(
      [
        words(`solved at|resolved at|closed at|solved|resolved|closed|resolved date|closed date|resolution date|date closed|date time closed
          |resolved time|ticket solved date|closed time|解决时间|关闭时间|完成时间|结单时间|完结时间|解決時間|結案時間|完成時間
          |關閉時間|結案日期`),
      ],
      { weight: 1.5 },
    ),
    minutes: duration(
      [
        words(`handle time|handling time|agent work time|time spent|work time|minutes|average handle time|aht|effort
          |agent handle time|处理时长|处理用时|工时|处理分钟数|人工时长|處理時間|處理時長|處理分鐘數|工時|作業時間`),
      ],
      { weight: 2 },
    ),
    firstReply: duration(
      [
        words(`first reply time|first response time|first reply|first response|first reply time in minutes
          |time to first response|initial response time|frt|首次响应|首次响应时长|首次响应时间|首响时间|首次回复时长|首次回應|首次回覆時間|首次回應時間
          |首次回覆時長|首回時間`),
      ],
      { weight: 2 },
    ),
    resolve: duration(
      [
        words(`resolution time|full resolution time|time to resolve|time to resolution|full resolution time in minutes|first resolution time in minutes|time to close
          |resolve time|解决时长|解决用时|处理完成时长|解決時長|解決時數|結案時長|處理天數`),
      ],
      { weight: 2 },
    ),
    satisfaction: text(
      [
        words(`satisfaction|satisfaction score|satisfaction rating|csat|conversation rating|customer satisfaction|ticket satisfaction
          |满意度|满意度评分|满意度评价|客户满意度|滿意度|滿意度評分|客戶滿意度|滿意度評價`),
        words("rating|评价|评分|評分|評價"),
      ],
      { weight: 1 },
    ),
    channel: text([
      [
        ...surelyChannel,
        ...words(
          "via|via channel|ticket channel|case origin|contact channel|受理渠道|工单来源|反馈渠道|受理管道|進件管道|案件來源",
        ),
      ],
      ...otherChannels,
    ]),
  },
};
