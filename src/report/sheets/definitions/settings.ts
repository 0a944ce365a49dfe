import { isoDate } from "../../calendar";
import { cell } from "../../cells";
import { itemLabel, type PlanContext } from "../../context";
import { itemOf } from "../../costs/items";
import type { ReportSettings } from "../../data";
import { textNumber, textShare } from "../../formats";
import { kpiIds, type KpiId } from "../../kpis/kpiChoice";
import { sheetKeys } from "../../names";
import type { Cell } from "../../plan";
import { thresholdName } from "./rules";

type Given = Required<ReportSettings>;

/** How the value of each setting is said. */
type Said = { readonly [Name in keyof Given]: (value: Given[Name]) => string };

/** The settings that differ from the defaults, by their names in words. */
export function settingRows(context: PlanContext): Cell[][] {
  const { data, t } = context;
  const said = valuesInWords(context);
  const names = (Object.keys(said) as (keyof Given)[]).filter((name) => data.settings[name] !== undefined);
  const text = <Name extends keyof Given>(name: Name) => said[name](data.settings[name] as Given[Name]);
  const rows = names.map((name) => [
    cell(t(`report.setting.${name}`), "label"),
    cell(text(name).slice(0, MOST_TEXT), "text"),
  ]);
  return rows.length > 0 ? rows : [[cell(t("report.metric.noSettings"), "label")]];
}

/** What a reader may be asked to read. */
const MOST_TEXT = 1000;

const plain = (value: string | number) => String(value);

function valuesInWords(context: PlanContext): Said {
  const { t } = context;
  const yesNo = (value: boolean) => t(value ? "report.setting.yes" : "report.setting.no");
  return {
    ...{ subject: plain, preparer: plain, unit: plain, asOf: isoDate, periodStart: isoDate },
    ...{ lostMonths: plain, cacLagMonths: plain, lifetimeMonths: plain, attributionHalfLife: plain },
    ...{ repeatContactDays: plain, initiativeMonths: plain, initiativeHorizon: plain, fiscalYearStart: plain },
    ...{ marginRate: textShare, amortiseCac: yesNo, showNames: yesNo },
    fiscalYearNamed: (named) => t(`report.setting.fiscalYearNamed.${named}`),
    churnBasis: (basis) => t(`report.choice.basis.${basis}`),
    attribution: (model) => t(`report.choice.attribution.${model}`),
    largeAmounts: (large) => t(`report.setting.largeAmounts.${large}`),
    materiality: ({ amount, share }) =>
      t("report.setting.materialityOf", { amount: textNumber(amount, 0), share: textShare(share) }),
    ...listsInWords(context),
  };
}

type Lists = "stageModel" | "thresholds" | "costMap" | "drivers" | "quantities" | "sheets" | "alertThresholds" | "kpis";

function listsInWords({ data, t }: PlanContext): Pick<Said, Lists> {
  const list = (parts: readonly string[]) => parts.join(t("report.listSeparator"));
  const pairs = (values: Readonly<Record<string, string | number>>) =>
    list(Object.entries(values).map(([name, value]) => t("report.setting.pair", { name, value })));
  return {
    stageModel: () => t("report.origin.stage", { model: data.model.id }),
    thresholds: (values) => pairs(renamed(values, (name) => thresholdName(t, name))),
    alertThresholds: (values) => pairs(renamed(values, (rule) => t(`report.alert.rule.${rule}`))),
    costMap: (map) => pairs(mapped(map, (target) => itemLabel(t, itemOf(target) ?? "unknown"))),
    drivers: (chosen) =>
      pairs(
        renamed(
          mapped(chosen, (driver) => t(`report.driver.${driver}`)),
          (item) => itemLabel(t, item),
        ),
      ),
    quantities: (chosen) =>
      pairs(
        renamed(
          mapped(chosen, (measure) => t(`report.setting.quantity.${measure}`)),
          (item) => itemLabel(t, item),
        ),
      ),
    sheets: (keys) => list(sheetKeys.filter((key) => keys.includes(key)).map((key) => t(`report.sheet.${key}`))),
    kpis: (chosen) => list(chosen.map(({ id, label }) => label ?? (isKpi(id) ? t(`report.kpi.${id}`) : id))),
  };
}

const isKpi = (id: string): id is KpiId => kpiIds.some((known) => known === id);

type Chosen<K extends string, V> = Readonly<Partial<Record<K, V>>>;

function entriesOf<K extends string, V>(values: Chosen<K, V>): [K, V][] {
  return (Object.entries(values) as [K, V | undefined][]).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as [K, V]],
  );
}

/** With keys in words. */
function renamed<K extends string, V>(values: Chosen<K, V>, say: (key: K) => string): Record<string, V> {
  return Object.fromEntries(entriesOf(values).map(([key, value]) => [say(key), value]));
}

/** With values in words. */
function mapped<K extends string, V>(values: Chosen<K, V>, say: (value: V) => string): Record<K, string> {
  return Object.fromEntries(entriesOf(values).map(([key, value]) => [key, say(value)])) as Record<K, string>;
}
