import { date, text, words, type RoleDefinition } from "./definition";
import { channelTitles, customerTitles, looksLikePerson, nameTitles, withOwnId } from "./people";
import { reasonTitles } from "./reasons";

export const customers: RoleDefinition = {
  named: /customers?\b|clients?\b|contacts?\b|accounts?\b|members?\b|users?\b|客户|会员|用户档案|客戶|會員|顧客/i,
  needs: [[["customer"]], [["customerName"], ["segment"], ["region"], ["channel"], ["date"], ["person"]]],
  rowNeeds: { customer: "no-customer" },
  undated: "allowed",
  needsAmount: false,
  isEvent: false,
  measure: [],
  unique: "customer",
  fields: {
    customer: text(withOwnId(customerTitles), { fit: looksLikePerson }),
    customerName: text(nameTitles),
    person: text([words("customer unique id|unique customer id|master customer id|person id|客户唯一id|客戶唯一id")], {
      weight: 1.5,
    }),
    segment: text(
      [
        words(`segment|customer segment|customer tier|tier|customer level|customer type|customer group|member level
          |membership level|loyalty tier|client type|account type|customer class|abc class|industry
          |客户级别|客户等级|客户类型|客户类别|客户分层|客户分组|客户分级|分层|会员等级|会员级别|行业|所属行业|客户行业
          |客戶等級|客戶類別|客戶級別|客戶類型|客戶分級|客戶分群|會員等級|會員級別|產業|產業別|行業`),
        words("level|type|grade|class|group|级别|等级|类型|级別|等級|類別|分群|級別"),
      ],
      { weight: 1.5 },
    ),
    region: text(
      [
        words(`region|territory|sales region|country|billing country|state|customer state|province|city|country region|billing state
          |区域|地区|省份|城市|所属区域|销售区域|大区|省市|國家|国家|地區|區域|縣市|城市|銷售區域|業務區域`),
        words(
          "owner|account owner|rep|sales rep|default address city|billing city|customer city|负责人|业务员|销售|負責人|業務員|業務",
        ),
      ],
      { weight: 1.2 },
    ),
    channel: text(channelTitles),
    reason: text(reasonTitles, { weight: 1.5 }),
    date: date(
      [
        words(`signup date|sign up date|signed up|registration date|registered at|registered on|joined|join date
          |customer since|member since|acquisition date|first order date|first purchase date|account created date
          |created at|created|create date|created date|date created|created on
          |创建时间|注册时间|注册日期|首单日期|首次购买时间|建档日期|入会时间|入会日期|创建日期|成为会员时间|首次下单时间
          |建立時間|註冊日期|註冊時間|首購日|首購日期|建檔日期|入會日期|入會時間|加入日期|建立日期|開戶日期|开户日期`),
        words("added on|since|first seen|first order|first purchase|首单|首購"),
      ],
      { weight: 1.2 },
    ),
  },
};
