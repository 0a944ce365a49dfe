import type { Key, Translate } from "../../../i18n";
import { cell } from "../../cells";
import type { PlanContext } from "../../context";
import type { ReportSettings } from "../../data";
import type { Cell } from "../../plan";
import { isStanding } from "../../standing";

interface Choice {
  readonly name: "attribution" | "cacLagMonths" | "lifetimeMonths" | "amortiseCac" | "churnBasis";
  readonly text: string;
}

/** How the numbers were counted where it could have been done otherwise, chosen or by default; only what applies. */
export function choiceRows(context: PlanContext): Cell[][] {
  const { data, t } = context;
  return choicesOf(context).map(({ name, text }) => [
    cell(t(`report.choice.${name}`), "label"),
    cell(text, "text"),
    cell(t(isGiven(data.settings, name) ? "report.life.from.setting" : "report.choice.default"), "label"),
  ]);
}

function isGiven(settings: ReportSettings, name: Choice["name"]): boolean {
  return settings[name] !== undefined;
}

function choicesOf(context: PlanContext): Choice[] {
  const { data, t } = context;
  const { channels, profits, settings } = data;
  const inMonths = (key: "lag" | "lifetime", months: number | undefined) => {
    return months ? t(`report.choice.${key}.months`, { months }) : t(`report.choice.${key}.none`);
  };
  return [
    ...(channels && isStanding(context, "channels")
      ? ([
          { name: "attribution", text: t(`report.choice.attribution.${channels.attribution}`) },
          { name: "cacLagMonths", text: inMonths("lag", settings.cacLagMonths) },
          { name: "lifetimeMonths", text: inMonths("lifetime", settings.lifetimeMonths) },
        ] as const)
      : []),
    ...(profits && isStanding(context, "profitability")
      ? ([{ name: "amortiseCac", text: amortisedText(t, profits.amortised?.months) }] as const)
      : []),
    ...(isStanding(context, "churnBridge") ? ([{ name: "churnBasis", text: t(basisKey(settings)) }] as const) : []),
  ];
}

function amortisedText(t: Translate, months: number | undefined): string {
  return months === undefined ? t("report.choice.amortised.no") : t("report.choice.amortised.months", { months });
}

function basisKey({ churnBasis = "lostmargin" }: ReportSettings): Key {
  return `report.choice.basis.${churnBasis}`;
}
