import { block, cell, row } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import { costCategories } from "../../costs/categories";
import type { Loyalty } from "../../data";
import { formats } from "../../formats";
import { column, formula, onSheet, quote } from "../../formulas";
import { stageLabel } from "../../context";
import type { CellsBlock, Formula } from "../../plan";
import { customerColumns } from "../../tables";
import type { Translate } from "../../../i18n";
import { averageText } from "../churnBridge/averageText";
import { stageLayout } from "../stages/layout";
import { keepLinesOf, type KeepLine, type LoyaltyLayout } from "./layout";

/** Cost of keeping per customer alive at the start of the period, and how many of them stayed. */
export function keepBlock(context: PlanContext, loyalty: Loyalty, { keep }: LoyaltyLayout): CellsBlock {
  const { data, t } = context;
  const lines = keepLinesOf(data);
  const count = loyalty.average ? formats.cents : formats.whole;
  const formulas = keepFormulas(context, loyalty, (line) => `B${keep.first + lines.indexOf(line)}`);
  const looks: Readonly<Record<KeepLine, readonly ["link" | "formula" | "ratio", string]>> = {
    keepCost: ["link", moneyFormats(data).total],
    aliveAtStart: ["formula", count],
    keepUnit: ["ratio", formats.cents],
    keptOfThem: ["formula", count],
    keepRate: ["ratio", formats.share],
  };
  return {
    ...block(keep.heading, [
      row("heading", t("report.life.heading.retention"), null, null, null),
      ...lines.map((line) => [cell(keepLabel(t, loyalty, line), "label"), cell(formulas[line](), ...looks[line])]),
    ]),
    key: "retention",
  };
}

/** What a line is called; where the period opens with nobody it is about its months. */
function keepLabel(t: Translate, { average }: Loyalty, line: KeepLine): string {
  return t(average && line !== "keepCost" ? `report.life.average.${line}` : `report.life.${line}`);
}

function keepFormulas(
  context: PlanContext,
  loyalty: Loyalty,
  place: (line: KeepLine) => string,
): Readonly<Record<KeepLine, () => Formula>> {
  const { data, t, names } = context;
  const { average } = loyalty;
  const { alive, retained } = average ?? loyalty;
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
    aliveAtStart: () => formula(`=${average ? averageText(context, "opening") : `COUNTIFS(${before})`}`, alive),
    keepUnit: () => formula(perAlive(place("keepCost")), alive === 0 ? "–" : cost / alive),
    keptOfThem: () => {
      const counted = `COUNTIFS(${before}${stays(titles.stage)})`;
      return formula(`=${average ? averageText(context, "retained") : counted}`, retained);
    },
    keepRate: () => formula(perAlive(place("keptOfThem")), alive === 0 ? "–" : retained / alive),
  };
}
