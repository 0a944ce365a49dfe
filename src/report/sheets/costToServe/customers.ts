import { columnLetters } from "../../address";
import { block, cell } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import { rateOf, type CostToServe, type ServedCustomer } from "../../data/serve/costToServe";
import { formats, textNumber } from "../../formats";
import { formula } from "../../formulas";
import type { Block, Cell, CellContent, TableBlock, Trace } from "../../plan";
import { serveSums } from "./activities";
import { driverTrace } from "./driverTrace";
import { driverLabel } from "./rates";
import { TOP_CUSTOMERS, type ServeLayout } from "./layout";

/** Quantities and costs of customers, alone or together. */
type Served = Pick<ServedCustomer, "quantities" | "driven" | "direct"> & { readonly revenue: number | null };

/** Letters of the columns behind those of the drivers. */
function letters({ drivers }: CostToServe) {
  const [driven, direct, total, revenue] = [1, 2, 3, 4].map((right) => columnLetters(drivers.length + right));
  return { driven: driven!, direct: direct!, total: total!, revenue: revenue! };
}

/** The dearest customers: quantity times rate of each driver, and what the ledger books to them. */
export function servedTable(context: PlanContext, serve: CostToServe, at: ServeLayout): TableBlock {
  const { data, t, names } = context;
  const money = moneyFormats(data).total;
  const top = serve.customers.slice(0, TOP_CUSTOMERS);
  const amount = (key: "driven" | "booked" | "costToServe" | "ofRevenue", format = money) => {
    const trace = key === "booked" && data.costs && ({ trace: { measure: "servedCost" } } as const);
    return { key, title: t(`report.serve.column.${key}`), format, style: "ratio", ...trace } as const;
  };
  const columns = [
    { key: "customer", title: t("report.column.customer"), format: formats.text },
    ...serve.drivers.map((driver) => {
      const look = { key: driver, title: driverLabel(t, driver), format: formats.whole, style: "label" as const };
      return { ...look, trace: driverTrace(data, driver) };
    }),
    ...[amount("driven"), amount("booked"), amount("costToServe")],
    { key: "revenue", title: t("report.column.revenue"), format: money, trace: { measure: "revenue" } as const },
    amount("ofRevenue", formats.share),
  ];
  const rows = top.map((row, index) => [row.name, ...line(serve, row, at, at.customers.first + index)]);
  return {
    ...{
      kind: "table",
      key: "served",
      name: names.tables.served,
      at: `A${at.customers.header}`,
      columns,
      filter: false,
    },
    ...{ dimension: "customer", rowKeys: top.length > 0 ? top.map(({ name }) => name) : [""] },
    // Excel has no table without a row
    rows: rows.length > 0 ? rows : [columns.map(() => null)],
  };
}

/** Quantities, then formulas over them. */
function line(serve: CostToServe, served: Served, at: ServeLayout, row: number): CellContent[] {
  const { quantities, driven, direct, revenue } = served;
  const { driven: a, direct: b, total: both, revenue: of } = letters(serve);
  const products = serve.drivers.map((_, index) => `${columnLetters(index + 1)}${row}*$B$${at.rates.first + index}`);
  const sum = driven + direct;
  return [
    ...quantities,
    formula(`=${products.join("+") || "0"}`, driven),
    direct,
    formula(`=${a}${row}+${b}${row}`, sum),
    ...(revenue === null
      ? []
      : [revenue, formula(`=IF(${of}${row}>0,${both}${row}/${of}${row},"–")`, revenue > 0 ? sum / revenue : "–")]),
  ];
}

/** Those who have no row of their own, and the whole. */
export function restLines(context: PlanContext, serve: CostToServe, at: ServeLayout): Block {
  const { data, t } = context;
  const money = moneyFormats(data).total;
  const others = serve.customers.slice(TOP_CUSTOMERS);
  const untraced = serveSums(serve).untraced;
  const place = letters(serve);
  const measured = [
    ...serve.drivers.map((driver) => driverTrace(data, driver)),
    null,
    data.costs ? ({ measure: "servedCost" } as const) : null,
  ];
  const rest = (label: string, served: Served, row: number, of: Partial<Trace>): Cell[] => [
    cell(label, "label"),
    ...line(serve, served, at, row).map((content, index) => {
      // nothing is booked to nobody
      const trace = of.where && index > serve.drivers.length ? null : measured[index];
      const look = cell(content, "label", index < serve.drivers.length ? formats.whole : money);
      return trace ? { ...look, trace: { ...trace, ...of } } : look;
    }),
  ];
  const top = serve.customers.slice(0, TOP_CUSTOMERS).map(({ name }) => name);
  const gap = serve.drivers.map(() => null);
  const link = cell(formula(`=N${at.total}`, untraced), "label", money);
  const all = cell(
    formula(`=${place.driven}${at.below.untraced}+${place.direct}${at.below.untraced}`, untraced),
    "label",
    money,
  );
  return {
    ...block(at.below.others, [
      rest(
        t("report.serve.otherCustomers", { count: textNumber(others.length, 0) }),
        together(serve, others),
        at.below.others,
        {
          without: [...top, ""],
        },
      ),
      rest(t("report.unassigned"), nobodys(serve), at.below.unassigned, { where: { customer: "" } }),
      [cell(t("report.serve.untraced"), "label"), ...gap, link, cell(0, "label", money), all],
      totalLine(context, serve, at),
    ]),
    key: "servedRest",
  };
}

function totalLine({ data, t }: PlanContext, serve: CostToServe, at: ServeLayout): Cell[] {
  const parts = [together(serve, serve.customers), nobodys(serve)];
  const { driven, direct, total } = letters(serve);
  const untraced = serveSums(serve).untraced;
  const sum = (letter: string, value: number, format: string) =>
    cell(formula(`=SUM(${letter}${at.customers.first}:${letter}${at.below.untraced})`, value), "total", format);
  const of = (value: (part: Served) => number) => parts.reduce((all, part) => all + value(part), 0);
  const money = moneyFormats(data).total;
  return [
    cell(t("report.total"), "total"),
    ...serve.drivers.map((_, index) =>
      sum(
        columnLetters(index + 1),
        of((part) => part.quantities[index]!),
        formats.whole,
      ),
    ),
    sum(driven, of((part) => part.driven) + untraced, money),
    sum(
      direct,
      of((part) => part.direct),
      money,
    ),
    sum(total, of((part) => part.driven + part.direct) + untraced, money),
    ...[cell(null, "total"), cell(null, "total")],
  ];
}

function together({ drivers }: CostToServe, customers: readonly ServedCustomer[]): Served {
  const sum = (of: (customer: ServedCustomer) => number) => customers.reduce((all, customer) => all + of(customer), 0);
  return {
    quantities: drivers.map((_, index) => sum(({ quantities }) => quantities[index]!)),
    driven: sum(({ driven }) => driven),
    direct: sum(({ direct }) => direct),
    revenue: null,
  };
}

function nobodys({ activities, drivers, unassigned }: CostToServe): Served {
  const driven = drivers.reduce((sum, driver, index) => sum + unassigned[index]! * rateOf(activities, driver), 0);
  return { quantities: unassigned, driven, direct: 0, revenue: null };
}
