import type { Key, Translate } from "../../../i18n";
import { formula, quote } from "../../../report/formulas";
import type { Formula } from "../../../report/plan";
import type { Driver } from "../../model/driver";
import { rangeFault, type RangeFault } from "../../model/rangeFault";
import { driverColumns as at } from "./layout";

type Fault = RangeFault | "parameters";

/** What is wrong with a driver as it stands; undefined where nothing is. */
function faultOf(driver: Driver): Fault | undefined {
  return rangeFault(driver) ?? (hasSoundParameters(driver) ? undefined : "parameters");
}

function hasSoundParameters({ distribution, parameters }: Driver): boolean {
  const [p1 = NaN, p2 = NaN, p3 = NaN] = parameters;
  const sound = {
    ...{ fixed: p1 === p1, uniform: p1 <= p2, triangular: p1 <= p2 && p2 <= p3, pert: p1 <= p2 && p2 <= p3 },
    ...{ normal: p2 >= 0, lognormal: p2 >= 0, beta: p1 > 0 && p2 > 0, discrete: true },
  };
  return sound[distribution];
}

/** The reason in words, or a tick: a wrong input is told in its own row and stops nothing else. */
export function checkFormula(driver: Driver, row: number, t: Translate): Formula {
  const { base, low, high, least, most, distribution, first, second, third } = mapped(row);
  const values = `${base},${low},${high}`;
  const rules: readonly (readonly [string, Fault])[] = [
    [`COUNT(${values})<3`, "number"],
    [`OR(MIN(${values})<${least},MAX(${values})>${most})`, "range"],
    [`${low}>${high}`, "order"],
    [`OR(${base}<${low},${base}>${high})`, "base"],
    [
      `AND(OR(${distribution}="triangular",${distribution}="pert"),OR(COUNT(${first},${second},${third})<3,${first}>${second},${second}>${third}))`,
      "parameters",
    ],
    [`AND(${distribution}="uniform",OR(COUNT(${first},${second})<2,${first}>${second}))`, "parameters"],
    [
      `AND(OR(${distribution}="normal",${distribution}="lognormal"),OR(COUNT(${first},${second})<2,${second}<0))`,
      "parameters",
    ],
    [`AND(${distribution}="beta",OR(COUNT(${first},${second})<2,${first}<=0,${second}<=0))`, "parameters"],
    [`AND(${distribution}="fixed",COUNT(${first})<1)`, "parameters"],
  ];
  const words = (fault: Fault) => t(`scenario.fault.${fault}` as Key);
  const text = rules.reduceRight((rest, [test, fault]) => `IF(${test},${quote(words(fault))},${rest})`, quote("✓"));
  const fault = faultOf(driver);
  return formula(`=${text}`, fault === undefined ? "✓" : words(fault));
}

function mapped(row: number): Record<keyof typeof at, string> {
  return Object.fromEntries(Object.entries(at).map(([name, letter]) => [name, `$${letter}${row}`])) as never;
}
