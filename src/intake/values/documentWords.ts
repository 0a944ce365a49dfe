import type { RawCell } from "../source";
import { cleanText } from "./text";

/**
 * What a document is by its type: a sale; a credit note or return, which takes from the sales; an offer, draft or
 * quotation, which is no sale yet; a purchase; money that only moved, such as a payout; a fee of the shop or bank.
 */
export type DocumentKind = "sale" | "credit" | "offer" | "purchase" | "transfer" | "fee";

const separators = /[\s_\-/.()（）[\]]+/g;
const plain = (text: string) => text.toLowerCase().replace(separators, "");
const words = (text: string) => text.split("|").map(plain);

const certain: Readonly<Record<DocumentKind, readonly string[]>> = {
  sale: words(`invoice|sales invoice|customer invoice|tax invoice|sale|sales|order|sales order|sales receipt|cash sale|charge
    |express checkout payment|website payment|mobile payment|preapproved payment|accrec|out invoice|custinvc|si|f1|f2|rv|dr|rechnung|verkauf
    |facture|factura|销售|销售单|销售出库|销售出库单|销售发票|销售订单|订单|发票|应收单|蓝字发票
    |銷售|銷貨|銷貨單|銷售單|銷售訂單|訂單|發票|應收憑單`),
  credit:
    words(`credit memo|credit note|sales credit note|sales credit memo|sales credit|customer credit|customer credit note
    |customer credit memo|customer refund|ar credit memo|accreccredit|out refund|custcred|cashrfnd|cash refund|refund receipt
    |refund|refunds|payment refund|partial refund|refunded|return|returns|returned|sales return|sale return|return order
    |returns order|return receipt|credit invoice|corrective invoice|payment reversal|chargeback|crn|dg|g2|s1|customer return|customer returns
    |pos return|pos refund|store return|online return|retail return|return invoice|refund invoice|sales refund|sale refund
    |退货|退款|退货单|退款单|销售退货|销售退货单|销货退回|销售退回|销售退回单|退货退款|退货订单|零售退货|售后退款|退单|退货入库|退货入库单
    |销售退货入库|销售退货入库单|零售退货单|红字发票|红字
    |红冲|红票|负数发票|红字销售发票|折让|销售折让|销货折让|贷项|贷项凭证|贷项通知单|贷项发票
    |退貨|退款單|退貨單|銷貨退回|銷貨退回單|銷退|銷退單|銷售退貨|折讓|折讓單|銷貨折讓|銷貨折讓單|銷貨退回及折讓|紅字發票|貸項
    |零售退貨|gutschrift|rechnungskorrektur|korrekturrechnung|storno|stornorechnung|retoure|erstattung
    |avoir|remboursement|nota de crédito|nota de credito|devolución|reembolso`),
  offer: words(`quotation|quotation sent|quote|quotes|sales quote|sales quotation|estimate|estimates|proforma|pro forma
    |proforma invoice|pro forma invoice|f5|f8|draft|drafts|draft invoice|draft order|sales offer
    |报价单|报价|销售报价|销售报价单|询价单|估价单|草稿|草稿单|形式发票|意向单|意向订单
    |報價單|報價|銷售報價|銷售報價單|詢價單|估價單|草稿單|形式發票|意向訂單
    |angebot|kostenvoranschlag|entwurf|proformarechnung|devis|brouillon|presupuesto|borrador|cotización`),
  purchase:
    words(`vendor bill|supplier bill|supplier invoice|vendor invoice|purchase invoice|purchase order|purchase bill|bill credit
    |vendor credit|supplier credit|supplier credit note|purchase credit note|purchase credit memo|purchase return|bill payment
    |bill payment check|bill payment credit card|bill pmt check|accpay|accpaycredit|in invoice|in refund|vendbill|vendcred
    |采购|采购单|采购订单|采购发票|采购入库|采购入库单|采购退货|采购退货单|进货|进货单|进货退货|应付单|其他应付单
    |採購|採購單|採購訂單|採購發票|進貨|進貨單|進貨退出|進貨退回|應付憑單
    |eingangsrechnung|lieferantenrechnung|wareneingang|kr|kg`),
  transfer: words(`withdrawal|general withdrawal|user initiated withdrawal|payout|payouts|transfer to bank
    |bank deposit to pp account|general currency conversion|currency conversion|user initiated currency conversion
    |account hold for open authorization|reversal of general account hold|general authorization|general account hold
    |general account correction|hold on available balance|reserve hold|reserve release|提现|提現|提款|auszahlung|umbuchung`),
  fee: words(`stripe fee|paypal fee|application fee|transaction fee|itemfees|itemwithheldtax|costofadvertising
    |平台手续费|交易手续费|平台手續費|交易手續費`),
};

/** What means one thing beside invoices and orders (fees: beside any sales), and another where it stands alone. */
const besideSales: Readonly<Partial<Record<DocumentKind, readonly string[]>>> = {
  credit: words("credit|sc|cn|贷|貸"),
  purchase: words("bill|bills|expense|expenses|check|cheque|pi|pc"),
  transfer:
    words(`payment|payments|customer payment|receive payment|payment received|invoice payment|custpymt|dz|deposit|transfer
    |journal|journal entry|sa|收款|收款单|收款單|付款|付款单|付款單|转账|轉帳|zahlung|zahlungseingang`),
  fee: words("fee|fees|service fee|fba inventory fee|commission|手续费|手續費|gebühr|gebühren"),
};

const byWord = (lists: Readonly<Partial<Record<DocumentKind, readonly string[]>>>) =>
  new Map(
    (Object.entries(lists) as [DocumentKind, readonly string[]][]).flatMap(([kind, list]) =>
      list.map((word) => [word, kind] as const),
    ),
  );

const [certainKinds, kindsBesideSales] = [byWord(certain), byWord(besideSales)];

const invoices =
  /^(?:rv|dr|f[12])$|invoice|rechnung|fact|invc|^si$|accrec|^(?:sales)?order$|credit(?:memo|note)|gutschrift|发票|發票|订单|訂單|应收|應收/;

/** "Online sale", "Standard order", 销售发票（专票）. */
const saleLike =
  /sale|sold|order|invoice|subscription|rechnung|auftrag|销售|銷售|销货|銷貨|订单|訂單|发票|發票|出库|出庫|零售/;
const notSaleLike = new RegExp(
  [
    "credit|return|refund|revers|cancel|void|adjust|correct|purchase|vendor|supplier|transfer|quot|draft|pro.?forma",
    "storno|gutschrift|退|折|红|紅|冲|沖|采购|採購|进货|進貨|调拨|調撥|其他",
  ].join("|"),
);

/** What a cell of a column of types says. */
export interface DocumentWord {
  readonly kind?: DocumentKind | undefined;
  /** What it says beside invoices and orders (fees: beside any sales) alone. */
  readonly besideSales?: DocumentKind | undefined;
  /** Whether it is an invoice or an order, which is paid later by a document of its own. */
  readonly isInvoice: boolean;
  /** Whether a word that we do not know speaks of a sale, and of nothing else. */
  readonly isSaleLike: boolean;
}

/** What the type of a document says; empty for words that are no type of documents. */
export function documentWord(cell: RawCell): DocumentWord {
  const word = plain(cleanText(cell));
  const kind = certainKinds.get(word);
  const isSaleLike = kind === undefined && saleLike.test(word) && !notSaleLike.test(word);
  const besideSales = kindsBesideSales.get(word);
  return { kind, besideSales, isInvoice: kind !== undefined && invoices.test(word), isSaleLike };
}
