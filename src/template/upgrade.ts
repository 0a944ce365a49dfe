import { TemplateError } from "./errors";
import { version } from "./format";

export type Loose = Readonly<Record<string, unknown>>;

/** From each earlier version to the next one; a new version adds a line and leaves the others alone. */
export type UpgradeSteps = Readonly<Record<number, (file: Loose) => Loose>>;

const templateSteps: UpgradeSteps = {
  1: settingsApart,
};

/**
 * A template file of any version that we know, in the words of the present one.
 *
 * @param steps from each earlier version to the next one
 * @param known the present version
 * @throws TemplateError "template-version"
 */
export function upgrade(file: Loose, steps: UpgradeSteps = templateSteps, known = version): Loose {
  const found = file["version"];
  if (found === known) return file;
  const step = typeof found === "number" ? steps[found] : undefined;
  if (step === undefined) throw new TemplateError("template-version", { found: named(found), known });
  return upgrade({ ...step(file), version: Number(found) + 1 }, steps, known);
}

/** A version in words: a dash for none. */
function named(found: unknown): string {
  return typeof found === "number" || typeof found === "string" ? String(found) : "–";
}

/** Version 1 had the settings beside the name, and the targets by KPI instead of the KPIs. */
function settingsApart({ format, id, name, language, version: _, targets = {}, ...settings }: Loose): Loose {
  const isMap = typeof targets === "object" && targets !== null;
  const kpis = isMap
    ? Object.entries(targets).map(([kpi, target]) => ({ id: kpi, target: target as unknown }))
    : targets;
  const hasKpis = !Array.isArray(kpis) || kpis.length > 0;
  return {
    ...{ format, id, name, ...(language !== undefined && { language }) },
    settings: { ...settings, ...(hasKpis && { kpis }) },
  };
}
