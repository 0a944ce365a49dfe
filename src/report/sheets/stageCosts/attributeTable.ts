import { isoMonth } from "../../calendar";
import { block, row } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { CostAttributes } from "../../data";
import { formats } from "../../formats";
import { formula } from "../../formulas";
import type { Block } from "../../plan";
import { costAttributeColumns } from "../../tables";
import { keyedTable, lettersOf } from "../keyedTable";
import type { StageCostsLayout } from "./layout";
import { stretchesOf } from "./stretches";

/** The costs added up once by attribute and month: the block above reads this table, not the ledger. */
export function attributeTable(context: PlanContext, attributes: CostAttributes, at: StageCostsLayout): Block[] {
  const { data, t, names } = context;
  const heading = at.attributeTable!;
  const stretches = stretchesOf(data);
  const columns = columnsOf(context);
  const letters = lettersOf(columns);
  const rate = `$B$${at.attributes!.rate}`;
  const months = attributes.lines.flatMap(({ attribute, months: own }, index) =>
    own.map((month) => ({ attribute, number: index + 1, ...month })),
  );
  const rows = months.map(({ attribute, number, month, years, cost }, index) => {
    const current = heading + 2 + index;
    const factor = 1 / (1 + attributes.discountRate) ** years;
    return {
      key: `${attribute}/${month === undefined ? "" : isoMonth(month)}`,
      cells: {
        ...{ number, attribute: attribute || t("report.life.noAttribute"), years, cost },
        ...{ month: month ?? null, stretch: month === undefined ? null : stretches.of(month) },
        factor: formula(`=1/(1+${rate})^${letters.years}${current}`, factor),
        presentValue: formula(`=${letters.cost}${current}*${letters.factor}${current}`, cost * factor),
      },
      traces: {
        cost: {
          measure: "allCosts",
          where: { costAttribute: attribute, month: month === undefined ? "" : isoMonth(month) },
        } as const,
      },
    };
  });
  return [
    block(heading, [row("heading", t("report.life.heading.attributeRows"), ...Array<null>(7).fill(null))]),
    keyedTable({ key: "attributeCosts", name: names.tables.costAttributes, header: heading + 1, columns, rows }),
  ];
}

function columnsOf({ data, t }: PlanContext) {
  const titles = costAttributeColumns(t);
  const money = moneyFormats(data).total;
  return [
    { key: "attribute", title: titles.attribute, format: formats.text },
    { key: "month", title: titles.month, format: formats.month },
    { key: "stretch", title: titles.stretch, format: formats.month },
    { key: "years", title: titles.years, format: "0.00" },
    { key: "cost", title: titles.cost, format: money },
    { key: "factor", title: titles.factor, format: "0.0000" },
    { key: "presentValue", title: titles.presentValue, format: money },
    { key: "number", title: titles.number, format: formats.whole },
  ] as const;
}
