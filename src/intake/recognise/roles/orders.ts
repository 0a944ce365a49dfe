import type { ColumnProfile } from "../profile";
import { date, number, tax, text, words, type RoleDefinition } from "./definition";
import { channelTitles, customerTitles, looksLikePerson } from "./people";

/** "Name" is the number of the order in some exports, and who bought in others. */
const looksLikeBuyer = (profile: ColumnProfile, rank: number) =>
  // "4000 Sales" is where a sale was booked, not who bought
  rank > 0 && profile.accounts > 0.5 ? 0 : looksLikeName(profile, rank);

const looksLikeName = (profile: ColumnProfile, rank: number) =>
  rank < customerTitles.length ? looksLikePerson(profile, rank) : profile.codes < 0.5 && profile.numbers < 0.5 ? 1 : 0;

export const orders: RoleDefinition = {
  named: /order|sale|invoice|transaction|purchase|retail|receipt|订单|销售|交易|发票|出库|訂單|銷售|銷貨|發票|交易/i,
  needs: [[["date"]], [["amount"], ["quantity", "unitPrice"]]],
  undated: "refused",
  needsAmount: true,
  isEvent: true,
  measure: ["amount"],
  mayBeWide: true,
  fields: {
    customer: text([...customerTitles, words("name|姓名|名称|名稱|particulars")], { fit: looksLikeBuyer }),
    date: date([
      words(`invoice bill date|won time|订单提交时间|支付完成时间|支付成功时间|訂單成立日期|date issued|issue date|date of issue|issued on|issued at|invoiced on|billed at|order date|invoice date|transaction date|purchase date|sale date|sales date|paid at|payment date|order time
        |billing date|document date|订单日期|下单日期|下单时间|付款时间|付款日期|支付时间|订单付款时间|交易日期|交易时间|成交时间
        |开票日期|单据日期|订单创建时间|销售日期|訂單日期|訂購日期|下單日期|下單時間|付款時間|付款日期|交易日期|交易時間
        |開票日期|發票日期|單據日期|銷貨日期|訂單成立時間|訂單建立時間|轉單日期
        |auftragsdatum|rechnungsdatum|bestelldatum|belegdatum|fakturadatum|verkaufsdatum`),
      words("date|datum|day|event time|日期|close date|成交日期|业务日期|業務日期|timestamp|datetime|时间|時間"),
      words(`created at|opened|opened at|created|create date|created date|date created|date created gmt|order date created|date paid|processed at
        |posting date|posted date|posted at|buchungsdatum|过账日期|過帳日期|记账日期|記帳日期|创建时间|创建日期|建立時間|建立日期|month|period|月份
        |期间|年月|期間`),
      words(`refund date|refunded at|refund time|date refunded|return date|returned at|credit note date|credit memo date
        |退款日期|退款时间|退款成功时间|退货日期|退款時間|退貨日期|折讓日期|銷退日期`),
    ]),
    amount: number([
      words(`amount|net amount|金额|金額|order amount|order total|line amount|line total|extended price|untaxed amount|untaxed amount signed
        |用户实付金额|商家实收金额|实付款|訂單小計|買家總支付金額|line subtotal|item total|invoice total
        |invoice amount|subtotal w discount|subtotal with discount|subtotal after discount|total after discount|order item total|net sales|amount paid
        |dollar value|net value|grand total|total due|actual amount paid|order total amount|total order amount|order amount total|实付金额|买家实际支付金额|订单金额|实收金额|实付|成交金额|消费金额|订单实付金额|买家实付金额
        |應收金額|實付金額|訂單金額|實收金額|成交金額|消費金額|訂單總金額|付款總金額
        |nettobetrag|auftragswert|rechnungsbetrag|nettowert|nettoumsatz`),
      words(`amount in local currency|amount in lc|amount in company code currency|betrag in hauswährung|betrag in hw
        |betrag hauswährung|amount in document currency|amount in doc curr|betrag in belegwährung|betrag|umsatz|gesamtbetrag|bruttobetrag|bruttoumsatz|total|total amount|value|revenue|sales|weekly sales|daily sales|monthly sales|sales amount|total price|turnover|总金额|销售额|销售金额|合计应收
        |total signed|订单应付金额|商品总价|商品總價|含税金额|不含税金额|无税金额|未稅金額|价税合计|总价|营业额|应付金额|總金額|銷售額|銷售金額|銷貨金額|含稅金額|總價|營業額|交易金額|交易金额`),
      words("subtotal|gross amount|gross|net|price|spend|spent|amount spent|小计金额|小計"),
      words(`amount received|received amount|amount collected|payment received|open amount|open balance|outstanding
        |outstanding amount|outstanding balance|balance due|amount outstanding|unpaid amount|收款金额|回款金额|到账金额|未收金额
        |应收余额|未付金额|欠款金额|收款金額|入帳金額|未收金額|應收餘額|未付金額|欠款金額|offener betrag|zahlungsbetrag`),
      words(
        `refund amount|refunded amount|return amount|credit amount|退款金额|退货金额|退款金額|退貨金額|折讓金額|銷退金額`,
      ),
    ]),
    quantity: number(
      [
        words(`menge|anzahl|stückzahl|quantity|qty|lineitem quantity|item quantity|order quantity|order item quantity|order qty|ordered quantity|qty ordered|quantity ordered|invoiced quantity|qty sold|quantity sold|sales qty|sold qty|transaction qty|transaction quantity|units|units sold|number of cds|pieces
          |数量|件数|销售数量|购买数量|商品数量|宝贝总数量|數量|件數|銷售數量|銷貨數量|購買數量|商品數量`),
      ],
      { weight: 1.5 },
    ),
    unitPrice: number(
      [
        words(`einzelpreis|stückpreis|unit price|price per unit|lineitem price|item price|price each|sales price|单价|销售单价|含税单价|成交单价
          |單價|銷售單價|銷貨單價|含稅單價`),
        words("price|net price|价格|售价|價格|售價"),
      ],
      { weight: 1.5 },
    ),
    orderId: text(
      [
        words(`order id|order no|order number|sales order id|sales order no|order name|invoice no|invoice number|invoice id|transaction id|receipt no
          |receipt number|opportunity id|sales document|billing document|order reference|voucher no|voucher number|charge id|payment id|order key|increment id|basket id|basket no
          |transaction no|transaction number|trans id|trans no|bill no|bill number|check number|check no|sales order|id order|ticket no|ticket number
          |订单编号|订单号|订单id|单据编号|单号|发票号|发票号码|交易号|主订单编号|子订单编号|小票号|小票编号|销售单号|出库单号|流水号
          |訂單編號|訂單號|訂單號碼|單號|單據編號|發票號碼|交易編號|銷貨單號|小票號|主單編號|訂單序號
          |auftragsnummer|auftragsnr|rechnungsnummer|rechnungsnr|bestellnummer|belegnummer|fakturanummer`),
        words(`order|invoice|transaction|receipt|sales order number|num|document no|document number|doc no|订单|訂單|id
          |单据号|單據號碼|单据号码`),
        words("name"),
      ],
      // Shopify calls it "Name"; names of people hold no digits
      { weight: 2, fit: ({ codes }, rank) => (rank < 2 ? undefined : codes) },
    ),
    channel: text(channelTitles),
    cost: number(
      [
        words(`cogs|cost of goods|cost of goods sold|cost of sales|product cost|total product cost|item cost|lineitem cost|unit cost total
          |货品成本|商品成本|销售成本|成本金额|订单成本|成本总额|貨品成本|商品成本|銷貨成本|成本金額|訂單成本`),
        words("cost|total cost|成本"),
        words(`unit cost|cost per unit|cost per item|cost price|product standard cost|standard cost
          |单位成本|成本单价|成本价|單位成本|成本單價|成本價`),
      ],
      { weight: 0.5 },
    ),
    profit: number(
      [
        words(`gross profit|gross profit amount|gross margin|gross income|margin amount|order profit|order profit per order|profit amount
          |毛利|毛利额|毛利润|订单利润|毛利額|毛利金额|毛利金額|訂單利潤`),
        words("profit|margin|利润|利潤"),
      ],
      { weight: 0.3, fit: ({ numbers, percents }) => numbers - percents },
    ),
    marginRate: number(
      [
        words(`gross margin percentage|gross margin percent|gross margin %|margin %|margin percent|margin rate|profit rate
          |gross margin rate|profit margin|毛利率|利润率|利潤率`),
        words("gross margin|margin"),
      ],
      { weight: 0.3, fit: ({ numbers, percents }, rank) => (rank === 0 ? numbers + percents : percents) },
    ),
    discount: number(
      [
        words(`discount amount|discount|discounts|unit price discount|discount %|discount percent|discount rate|折扣率|total discount|lineitem discount|order item discount|coupon amount|promotion discount
          |优惠金额|折扣金额|优惠|折扣|优惠券金额|商家优惠|优惠总金额|折扣額|折扣金額|優惠金額|優惠|折抵金額|折價券折抵`),
      ],
      { weight: 0.5, fit: ({ numbers, percents }) => numbers + percents },
    ),
    tax,
    refund: number(
      [
        words(`refunded amount|refund amount|amount refunded|total refunded|refunded|order refund amount|refund total
          |订单退款金额|退款金额|实际退款金额|已退款金额|退款总额|退款金額|實際退款金額|已退款金額|退款總額`),
        words("refund|refunds|退款"),
      ],
      { weight: 0.3 },
    ),
    status: text(
      [
        words(`financial status|order status|payment status|invoice status|invoice state|sale status|fulfillment status|订单状态|付款状态|交易状态|售后状态|退款状态|成交状态
          |訂單狀態|成交狀態|付款狀態|交易狀態|出貨狀態|退款狀態`),
        words("status|stage|deal stage|sales stage|opportunity stage|阶段|商机阶段|状态|階段|商機階段|狀態"),
        words("lifecycle stage|生命周期阶段|生命週期階段"),
        words("state"),
      ],
      // a state of a country is no state of an order
      { weight: 0.3, fit: ({ statuses }, rank) => (rank < 3 ? undefined : statuses) },
    ),
    segment: text(
      [
        words(`segment|customer segment|customer tier|customer type|customer group|member level|loyalty tier|client type
          |客户级别|客户等级|客户类型|客户分层|客户分组|会员等级|客戶等級|客戶類別|客戶類型|客戶分級|客戶分群|會員等級`),
      ],
      { weight: 0.2 },
    ),
    region: text(
      [
        words("region|sales region|territory|区域|地区|销售区域|大区|地區|區域|銷售區域|業務區域"),
        words("state|province|省份|縣市|ship state|billing state|shipping province"),
        words("country|国家|國家|billing country|ship country|shipping country"),
      ],
      { weight: 0.2, fit: ({ statuses }, rank) => (rank === 1 ? 1 - statuses : 1) },
    ),
  },
};
