import { stageLabel, type PlanContext } from "../../context";
import type { Segments } from "../../data";
import type { ValueTier } from "../../../core/segments/tiers";

/** The names of the groups as the sheet shows them. */
export function groupNames({ t }: Pick<PlanContext, "t">, { basis, names }: Segments): string[] {
  return names.map((name) => {
    if (basis === "stages") return stageLabel(t, name);
    if (basis === "tiers") return t(`report.tier.${name as ValueTier}`);
    return name === "" ? t("report.segments.others") : name;
  });
}
