import { distributionNames, type DistributionName } from "../../../core/simulate/distribution";
import type { Translate } from "../../../i18n";
import { formula, quote } from "../../../report/formulas";
import type { Formula } from "../../../report/plan";
import type { Driver } from "../../model/driver";
import { rangeFault, type RangeFault } from "../../model/rangeFault";
import { spreadFault } from "../../model/spreadFault";
import { driverColumns as at, parameterColumn } from "./layout";

type Fault = RangeFault | "distribution" | "parameters";

/** What is wrong with a driver as it stands; undefined where nothing is. */
function faultOf(driver: Driver): Fault | undefined {
  return rangeFault(driver) ?? (spreadFault(driver) ? "parameters" : undefined);
}

/**
 * The reason in words, or a tick: a wrong input is told in its own row and stops nothing else.
 *
 * @param count how many parameters the row has
 */
export function checkFormula(driver: Driver, row: number, count: number, t: Translate): Formula {
  const { base, low, high, least, most, distribution } = mapped(row);
  const values = `${base},${low},${high}`;
  const isOneOf = (...names: readonly DistributionName[]) =>
    `OR(${names.map((name) => `${distribution}=${quote(name)}`).join(",")})`;
  const parameters = Array.from({ length: count }, (_, place) => `$${parameterColumn(place)}${row}`);
  const rules: readonly (readonly [string, Fault])[] = [
    [`COUNT(${values})<3`, "number"],
    [`OR(MIN(${values})<${least},MAX(${values})>${most})`, "range"],
    [`${low}>${high}`, "order"],
    [`OR(${base}<${low},${base}>${high})`, "base"],
    [`NOT(${isOneOf(...distributionNames)})`, "distribution"],
    ...wrongParameters(parameters).map(([names, test]) => [`AND(${isOneOf(...names)},${test})`, "parameters"] as const),
  ];
  const words = (fault: Fault) => t(`scenario.fault.${fault}`);
  const text = rules.reduceRight((rest, [test, fault]) => `IF(${test},${quote(words(fault))},${rest})`, quote("✓"));
  const fault = faultOf(driver);
  return formula(`=${text}`, fault === undefined ? "✓" : words(fault));
}

/** When the parameters of some distributions are wrong. */
function wrongParameters(parameters: readonly string[]): readonly (readonly [readonly DistributionName[], string])[] {
  const [first, second, third] = parameters as [string, string, string];
  return [
    [["triangular", "pert"], `OR(COUNT(${first},${second},${third})<3,${first}>${second},${second}>${third})`],
    [["uniform"], `OR(COUNT(${first},${second})<2,${first}>${second})`],
    [["normal", "lognormal"], `OR(COUNT(${first},${second})<2,${second}<0)`],
    [["beta"], `OR(COUNT(${first},${second})<2,${first}<=0,${second}<=0)`],
    [["fixed"], `COUNT(${first})<1`],
    [["discrete"], wrongPairs(parameters)],
  ];
}

/** Values and probabilities in turn: each value has its own, and all of them add up to 1. */
function wrongPairs(parameters: readonly string[]): string {
  const chances = parameters.filter((_, place) => place % 2 === 1);
  const unequal = parameters.flatMap((value, place) => {
    if (place % 2 === 1) return [];
    const chance = parameters[place + 1];
    return [chance === undefined ? `ISNUMBER(${value})` : `ISNUMBER(${value})<>ISNUMBER(${chance})`];
  });
  return `OR(${[...unequal, `MIN(${chances.join(",")})<0`, `ABS(SUM(${chances.join(",")})-1)>1E-9`].join(",")})`;
}

function mapped(row: number): Record<keyof typeof at, string> {
  return Object.fromEntries(Object.entries(at).map(([name, letter]) => [name, `$${letter}${row}`])) as never;
}
