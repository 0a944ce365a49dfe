import { block, cell, row } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import { costCategories } from "../../costs/categories";
import type { Loyalty } from "../../data";
import { formats } from "../../formats";
import { column, formula, onSheet, quote } from "../../formulas";
import { stageLabel } from "../../context";
import type { CellsBlock, Formula } from "../../plan";
import { customerColumns } from "../../tables";
import { stageLayout } from "../stages/layout";
import { keepLinesOf, type KeepLine, type LoyaltyLayout } from "./layout";

/** Cost of keeping per customer alive at the start of the period, and how many of them stayed. */
export function keepBlock(context: PlanContext, loyalty: Loyalty, { keep }: LoyaltyLayout): CellsBlock {
  const { data, t } = context;
  const lines = keepLinesOf(data);
  const formulas = keepFormulas(context, loyalty, (line) => `B${keep.first + lines.indexOf(line)}`);
  const looks: Readonly<Record<KeepLine, readonly ["link" | "formula" | "ratio", string]>> = {
    keepCost: ["link", moneyFormats(data).total],
    aliveAtStart: ["formula", formats.whole],
    keepUnit: ["ratio", formats.cents],
    keptOfThem: ["formula", formats.whole],
    keepRate: ["ratio", formats.share],
  };
  return {
    ...block(keep.heading, [
      row("heading", t("report.life.heading.retention"), null, null, null),
      ...lines.map((line) => [cell(t(`report.life.${line}`), "label"), cell(formulas[line](), ...looks[line])]),
    ]),
    key: "retention",
  };
}

function keepFormulas(
  { data, t, names }: PlanContext,
  { alive, retained }: Loyalty,
  place: (line: KeepLine) => string,
): Readonly<Record<KeepLine, () => Formula>> {
  const titles = customerColumns(t);
  const of = (title: string) => column(names.tables.customers, title);
  const { churn } = data.model;
  const stays = (title: string) => (churn === undefined ? "" : `,${of(title)},${quote(`<>${stageLabel(t, churn)}`)}`);
  const before = `${of(titles.first)},"<"&${names.defined.periodStart}${stays(titles.stageAtStart)}`;
  const cost = data.costs?.categories.find(({ line }) => line === "retention")?.cost ?? 0;
  const costAt = () =>
    onSheet(names.sheets.stages, `B${stageLayout(data).cost!.first + costCategories.indexOf("retention")}`);
  const perAlive = (part: string) => `=IF(${place("aliveAtStart")}=0,"–",${part}/${place("aliveAtStart")})`;
  return {
    keepCost: () => formula(`=${costAt()}`, cost),
    aliveAtStart: () => formula(`=COUNTIFS(${before})`, alive),
    keepUnit: () => formula(perAlive(place("keepCost")), alive === 0 ? "–" : cost / alive),
    keptOfThem: () => formula(`=COUNTIFS(${before}${stays(titles.stage)})`, retained),
    keepRate: () => formula(perAlive(place("keptOfThem")), alive === 0 ? "–" : retained / alive),
  };
}
