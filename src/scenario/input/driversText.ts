import type { Translate } from "../../i18n";
import type { Driver } from "../model/driver";
import type { ScenarioStudy } from "../study";
import { guardFormula } from "./formulaGuard";

const columns = [
  ...([
    "id",
    "label",
    "unit",
    "base",
    "low",
    "high",
    "distribution",
    "first",
    "second",
    "third",
    "parameters",
  ] as const),
  ...(["least", "most", "source"] as const),
] as const;

type Column = (typeof columns)[number];

/** The drivers and scenarios of a study as a table in .csv, to be edited and read again; none of its texts runs. */
export function driversText({ model, scenarios }: ScenarioStudy, t: Translate): string {
  const others = scenarios.slice(1);
  const titles = [...columns.map((key) => t(`scenario.drivers.${key}`)), ...others.map(({ name }) => name)];
  const weights = columns.map((key) => (key === "id" ? "weight" : key === "base" ? scenarios[0]!.weight : ""));
  const rows = [
    titles,
    ...model.drivers.map((driver) => [
      ...columns.map((key) => valueOf(driver, key, t)),
      ...others.map(({ values }) => values[driver.id] ?? ""),
    ]),
    [...weights, ...others.map(({ weight }) => weight)],
  ];
  return `\ufeff${rows.map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
}

/** Up to three parameters have columns of their own; the pairs of a discrete distribution stand in one. */
function valueOf(driver: Driver, key: Column, t: Translate): string | number {
  const { parameters, unit, ...others } = driver;
  const fits = parameters.length <= 3;
  if (key === "unit") return t(`scenario.unit.${unit}`);
  if (key === "parameters") return fits ? "" : parameters.join(";");
  const place = (["first", "second", "third"] as const).findIndex((name) => name === key);
  if (place >= 0) return (fits ? parameters[place] : undefined) ?? "";
  return others[key as keyof typeof others];
}

function quoted(value: string | number): string {
  const text = typeof value === "string" ? guardFormula(value) : String(value);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
