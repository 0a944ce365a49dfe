import type { ColumnProfile } from "../profile";
import { words, type Tiers } from "./definition";

const ids = words(`customer id|customer no|customer number|customer code|cust id|cust no|customer oid|customer key
  |account id|account no|client id|client no|client code|user id|member id|member no|buyer id|buyer user id|shopper id
  |subscriber id|subscriber no|msno|contact id|company id|record id contact|requester id|debtor no|sold to party|sold to
  |sell to customer no|bill to customer no|customer account no|customer account|a c|a c ref|account ref|customer ref
  |cust|household key|household id|visitor id|account number|uid|card id|card no|card number|loyalty card|loyalty card no|loyalty id
  |party id|guest id|id customer|id client|patient id|student id|donor id
  |kundennummer|kundennr|kunden nr|kundenid|debitor|debitorennummer|debitornummer|debitoren nr
  |客户编号|顾客编号|顾客id|卡号|会员卡|客户id|客户代码|客户编码|客户号|会员号|会员编号|会员id|会员卡号|买家会员名|买家id|用户id|用户编号|粉丝id|开户号
  |客戶編號|顧客編號|顧客id|卡號|會員卡|客戶id|客戶代號|客戶代碼|客編|會員編號|會員代號|會員id|會員卡號|買家帳號|用戶id|用戶編號|使用者id`);

const names = words(`customer|customer name|client|client name|buyer|buyer name|company|company name|member|member name
  |user|user name|associated company|associated contact|account name|account|subscriber|debtor name|full name|contact name
  |sell to customer name|bill to customer name|sell to name|co last name|client customer
  |invoice partner display name|partner|partner name|deal organization|bill to|bill to name|bill to customer|sold to name|kunde|kundenname|auftraggeber|cliente
  |客户|客户名称|客户姓名|客户全称|单位名称|公司名称|买家|买家昵称|会员|会员名称|会员姓名|用户|用户名|顾客|往来单位|收货人姓名
  |客戶|客戶名稱|客戶簡稱|客戶全名|公司名稱|買家|買家姓名|會員|會員姓名|用戶|用戶名|顧客|往來單位|訂購人|顧客姓名`);

const emails =
  words(`email|e-mail|customer email|billing email|email address|user email|contact email|requester email|organization
  |organization name|requester organization|邮箱|客户邮箱|电子邮箱|手机号|手机号码|電子郵件|電子信箱|手機號碼|手機`);

/** Who a row is about, by id before name before address. */
export const customerTitles: Tiers = [ids, names, emails];

/** An address or a telephone number stands for a person only where there are such. */
export const looksLikePerson = ({ emails, codes }: ColumnProfile, rank: number) =>
  rank < 2 || Math.max(emails, codes) < 0.5 ? undefined : Math.max(emails, codes);

/** Where the id is a table's own, such as "id" in a list of customers. */
export const withOwnId = ([first = [], ...others]: Tiers): Tiers => [
  first,
  ...others.map((tier, i) =>
    i === others.length - 1 ? [...tier, ...words("id|record id|编号|編號|代号|代號|代码|代碼")] : tier,
  ),
];

/** What people and firms are called, in a list of them. */
export const nameTitles: Tiers = [
  words(`customer name|client name|company name|account name|member name|buyer name|user name|full name|contact name
    |subscriber name|客户名称|客户姓名|客户全称|单位名称|公司名称|会员名称|会员姓名|姓名|客户简称|企业名称
    |客戶名稱|客戶簡稱|客戶全名|公司名稱|會員姓名|姓名|客戶姓名|企業名稱`),
  words("name|customer|client|company|account|member|buyer|名称|客户|公司|单位|会员|买家|名稱|客戶|單位|會員|買家"),
  words("first name|last name"),
];

export const channelTitles: Tiers = [
  words(`channel|sales channel|acquisition channel|marketing channel|lead source|original source|original source type
    |utm source|traffic source|first touch channel|order source|customer source|default channel group|session source
    |渠道|获客渠道|销售渠道|渠道名称|渠道来源|客户来源|来源渠道|订单来源|推广渠道|注册渠道|流量来源|线索来源
    |通路|通路名稱|銷售通路|獲客管道|獲客通路|管道|行銷管道|客戶來源|來源通路|訂單來源|推廣管道|註冊管道|流量來源`),
  words("source|source name|来源|來源|platform|平台|店铺|店鋪|门店|門市|store"),
];
