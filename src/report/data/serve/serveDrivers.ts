import type { Facts } from "../../../intake/facts";
import type { driverQuantities } from "../drivers";
import { placesOf } from "../places";
import type { CustomerRow, Period } from "../rows";

/** What can be counted by customer from the facts. */
export const serveDrivers = ["tickets", "minutes", "orders", "returns", "newCustomers", "customers"] as const;

export type ServeDriver = (typeof serveDrivers)[number];

/** Words of sources for what can be counted; folded to lower case. */
const words: Readonly<Record<ServeDriver, readonly string[]>> = {
  tickets: ["tickets", "ticket", "cases", "contacts", "工单", "工单数", "工單", "工單數", "客服单"],
  minutes: [
    ...["minutes", "minute", "handle time", "handling time", "ticket minutes", "service minutes", "handling minutes"],
    ...["分钟", "分钟数", "工时", "处理时长", "分鐘", "分鐘數", "工時", "處理時間", "處理時長"],
    ...["工单", "服务", "处理", "客服"].flatMap((what) => [`${what}分钟`, `${what}分钟数`]),
    ...["工單", "服務", "處理", "客服"].flatMap((what) => [`${what}分鐘`, `${what}分鐘數`]),
  ],
  orders: ["orders", "order", "parcels", "shipments", "订单", "订单数", "訂單", "訂單數", "包裹"],
  returns: ["returns", "return", "退货", "退货数", "退貨", "退貨數"],
  newCustomers: ["new customers", "new customer", "onboardings", "新客户", "新客户数", "新客戶", "新客戶數", "新客"],
  customers: ["customers", "customer", "active customers", "客户", "客户数", "客戶", "客戶數", "活跃客户"],
};

/** The driver that a source's words mean, or undefined for one that the facts do not count. */
export function serveDriverOf(text: string): ServeDriver | undefined {
  const folded = text.normalize("NFKC").trim().toLowerCase();
  return serveDrivers.find((driver) => words[driver].includes(folded));
}

interface CountInputs {
  readonly facts: Facts;
  readonly customers: readonly CustomerRow[];
  readonly quantities: ReturnType<typeof driverQuantities>;
  readonly period: Period;
}

/** Quantities of the period by customer, behind them that without a customer. */
export function countedBy(driver: ServeDriver, inputs: CountInputs): Float64Array {
  if (driver === "returns") return returns(inputs);
  return inputs.quantities(driver);
}

/** Rows of orders with a negative amount. */
function returns({ facts: { orders }, customers, period }: CountInputs): Float64Array {
  const counts = new Float64Array(customers.length + 1);
  const placeOf = placesOf(customers, orders.customers);
  for (let row = 0; row < orders.amount.length; row++) {
    const date = orders.date[row]!;
    if (!(orders.amount[row]! < 0 && date >= period.start && date < period.end + 1)) continue;
    counts[placeOf(orders.customer[row]!)]! += 1;
  }
  return counts;
}
