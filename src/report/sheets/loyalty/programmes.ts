import { sumAmounts } from "../../../core";
import { block, cell } from "../../cells";
import { itemLabel, moneyFormats, type PlanContext } from "../../context";
import type { Loyalty, ProgrammeRow } from "../../data";
import { churnLossOf } from "../../data/lifecycle/churnLoss";
import { formats } from "../../formats";
import { formula, onSheet } from "../../formulas";
import type { CellContent, CellsBlock, TableBlock } from "../../plan";
import { lossAddress } from "../churnBridge/layout";
import { averageText } from "../churnBridge/averageText";
import { keyedTable, lettersOf, lineOf, type KeyedColumn } from "../keyedTable";
import type { Rows } from "./layout";

const keys = [
  ...(["programme", "item", "cost", "share", "served", "perServed"] as const),
  ...(["alive", "retained", "retentionRate", "uplift", "saves", "perSave", "roi"] as const),
] as const;
type ProgrammeKey = (typeof keys)[number];

/** Only columns with something in them: members and measurements are left away where the sources have none. */
function columnsOf({ data, t }: PlanContext, { programmes }: Loyalty): readonly KeyedColumn<ProgrammeKey>[] {
  const money = moneyFormats(data).total;
  const looks: Readonly<Record<ProgrammeKey, Omit<KeyedColumn<ProgrammeKey>, "key">>> = {
    programme: { title: t("report.life.column.programme"), format: formats.text },
    item: { title: t("report.life.column.item"), format: formats.text },
    cost: { title: t("report.column.cost"), format: money, trace: { measure: "cost" } },
    share: { title: t("report.column.share"), format: formats.share },
    served: { title: t("report.life.column.served"), format: formats.whole, trace: { measure: "programmeMembers" } },
    perServed: { title: t("report.life.column.perServed"), format: formats.cents, style: "ratio" },
    alive: { title: t("report.life.column.alive"), format: formats.whole, trace: { measure: "programmeAlive" } },
    retained: {
      title: t("report.life.column.retained"),
      format: formats.whole,
      trace: { measure: "programmeRetained" },
    },
    retentionRate: { title: t("report.life.column.retentionRate"), format: formats.share, style: "ratio" },
    uplift: { title: t("report.life.column.uplift"), format: formats.share },
    saves: { title: t("report.life.column.saves"), format: "#,##0.0" },
    perSave: { title: t("report.life.column.perSave"), format: formats.cents, style: "ratio" },
    roi: { title: t("report.life.column.roi"), format: formats.share, style: "ratio" },
  };
  const named = programmes.some(({ members }) => members !== undefined);
  const measured = programmes.some(({ uplift }) => uplift !== undefined);
  const isShown = (key: ProgrammeKey) => {
    if (key === "alive" || key === "retained" || key === "retentionRate") return named;
    return measured || !["uplift", "saves", "perSave", "roi"].includes(key);
  };
  return keys.filter(isShown).map((key) => ({ key, ...looks[key] }));
}

export function programmeTable(context: PlanContext, loyalty: Loyalty, at: Rows): TableBlock {
  const columns = columnsOf(context, loyalty);
  return keyedTable({
    ...{ key: "programmes", name: context.names.tables.programmes, header: at.header, columns },
    dimension: "ledgerCategory",
    rows: loyalty.programmes.map((row, index) => ({
      key: row.name,
      // a programme that names nobody serves all
      ...(!row.members && !loyalty.average && { traces: { served: { measure: "aliveAtStart" } as const } }),
      cells: programmeCells(context, loyalty, row, { at, current: at.first + index }),
    })),
  });
}

interface Place {
  readonly at: Rows;
  readonly current: number;
}

function programmeCells(
  context: PlanContext,
  loyalty: Loyalty,
  { name, item, cost, members, uplift }: ProgrammeRow,
  { at, current }: Place,
): Record<ProgrammeKey, CellContent> {
  const { t } = context;
  const of = lettersOf(columnsOf(context, loyalty));
  const total = sumAmounts(loyalty.programmes.map((row) => row.cost));
  const ratio = (part: string, whole: string, value: number, base: number) =>
    formula(`=IF(${whole}=0,"–",${part}/${whole})`, base === 0 ? "–" : value / base);
  const here = (key: ProgrammeKey) => `${of[key]}${current}`;
  const all = loyalty.average?.alive ?? loyalty.alive;
  const served = members?.customers ?? all;
  const isAverage = members === undefined && loyalty.average !== undefined;
  const saves = uplift === undefined ? 0 : served * uplift;
  const costTotal = `${of.cost}$${at.last + 1}`;
  return {
    ...{ programme: name || t("report.noCategory"), item: itemLabel(t, item), cost },
    served: isAverage ? formula(`=${averageText(context, "opening")}`, all) : served,
    ...{ alive: members?.alive ?? "–", retained: members?.retained ?? "–", uplift: uplift ?? "–" },
    share: formula(`=IF(${costTotal}=0,0,${here("cost")}/${costTotal})`, total === 0 ? 0 : cost / total),
    perServed: ratio(here("cost"), here("served"), cost, served),
    retentionRate: members ? ratio(here("retained"), here("alive"), members.retained, members.alive) : "–",
    saves: uplift === undefined ? "–" : formula(`=${here("served")}*${here("uplift")}`, saves),
    perSave: uplift === undefined ? "–" : ratio(here("cost"), here("saves"), cost, saves),
    roi: uplift === undefined ? "–" : roi(context, here, { saves, cost }),
  };
}

/** Margin of the customers saved over the months of the assumption, less the cost, per unit of cost. */
function roi({ data, names }: PlanContext, here: (key: ProgrammeKey) => string, row: { saves: number; cost: number }) {
  const each = onSheet(names.sheets.churnBridge, lossAddress(data, "monthlyEach"));
  const { marginRate, lostMonths } = names.defined;
  const gain = `${here("saves")}*${each}*${marginRate}*${lostMonths}`;
  const { assumptions } = data.lifecycle;
  const margin = churnLossOf(data).monthlyEach * assumptions.marginRate.value * assumptions.lostMonths.value;
  const value = row.cost === 0 ? "–" : (row.saves * margin - row.cost) / row.cost;
  return formula(`=IF(${here("cost")}=0,"–",(${gain}-${here("cost")})/${here("cost")})`, value);
}

/** Total of the cost, and what the columns mean. */
export function programmeTotal(context: PlanContext, loyalty: Loyalty, at: Rows): CellsBlock {
  const { data, t } = context;
  const columns = columnsOf(context, loyalty);
  const { cost } = lettersOf(columns);
  const sum = sumAmounts(loyalty.programmes.map((row) => row.cost));
  const total = lineOf(
    columns,
    {
      programme: cell(t("report.total"), "total"),
      cost: cell(formula(`=SUM(${cost}${at.first}:${cost}${at.last})`, sum), "total", moneyFormats(data).total),
    },
    "total",
  );
  const measured = columns.some(({ key }) => key === "roi");
  return {
    ...block(at.last + 1, [
      total,
      [cell(t("report.life.programmeNote"), "note")],
      ...(measured ? [[cell(t("report.life.upliftNote"), "note")]] : []),
    ]),
    key: "programmeTotal",
  };
}
