import { stageLabel, type PlanContext } from "../../context";
import type { SegmentAccount, Segments } from "../../data";
import { otherSegments } from "../../trace/customerTraits";
import type { ValueTier } from "../../../core/segments/tiers";

/** The names of the groups as the sheet shows them. */
export function groupNames({ t }: Pick<PlanContext, "t">, { basis, names }: Segments): string[] {
  return names.map((name) => {
    if (basis === "stages") return stageLabel(t, name);
    if (basis === "tiers") return t(`report.tier.${name as ValueTier}`);
    return name === "" ? t("report.segments.others") : name;
  });
}

/** What the groups are called in traces; behind them what is in none. */
export function traceKeys({ segments: { names, hasOthers } }: SegmentAccount): string[] {
  return [...names.map((name, index) => (hasOthers && index === names.length - 1 ? otherSegments : name)), ""];
}
