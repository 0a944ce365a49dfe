import { contrast, type TestResult } from "../../core/evaluate/contrast";
import { measureReturn, type MeasureReturn } from "../../core/evaluate/measureReturn";
import { sampleOf, type Sample } from "../../core/evaluate/sample";
import type { EvaluationSettings, EvaluationUnit } from "./settings";

/** The groups that tests compare, in the order of the sheet. */
export const sampleKeys = [
  "treatedBefore",
  "treatedAfter",
  "controlBefore",
  "controlAfter",
  "treatedChange",
  "controlChange",
] as const;

export type SampleKey = (typeof sampleKeys)[number];

/** The tests in the order of the sheet, with the groups that each adds up and takes off. */
export const tests = {
  paired: [["treatedChange", 1]],
  separate: [
    ["treatedAfter", 1],
    ["treatedBefore", -1],
  ],
  changes: [
    ["treatedChange", 1],
    ["controlChange", -1],
  ],
  groups: [
    ["treatedAfter", 1],
    ["treatedBefore", -1],
    ["controlAfter", -1],
    ["controlBefore", 1],
  ],
} as const satisfies Record<string, readonly (readonly [SampleKey, 1 | -1])[]>;

export type TestKey = keyof typeof tests;
export const testKeys = Object.keys(tests) as TestKey[];

/** Those with a control group come first, and among them those that compare a unit with itself. */
export const preference: readonly TestKey[] = ["changes", "groups", "paired", "separate"];

/** Whether a test tells an effect from a change that came by itself. */
export function hasControl(test: TestKey): boolean {
  return test === "changes" || test === "groups";
}

/** What was saved or gained, as estimated and at both ends of the interval. */
export interface Range {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
}

export interface Evaluation {
  readonly samples: Readonly<Record<SampleKey, readonly number[]>>;
  /** As improvements: above 0 is better, whichever way the outcome runs. Undefined for too few values. */
  readonly tests: Readonly<Record<TestKey, TestResult | undefined>>;
  /** The test that the verdict rests on; undefined where none has an interval. */
  readonly chosen?: TestKey;
  /** Per unit and period. */
  readonly improvement?: Range;
  /** Mean that the treated units would have had after all without the measure. */
  readonly without?: number;
  /** Improvement as a share of it; undefined where it is 0. */
  readonly savingRate?: number;
  /** Money. */
  readonly savingPerYear?: Range;
  readonly returns?: { readonly [K in keyof Range]: MeasureReturn };
}

/**
 * All numbers of an evaluation.
 *
 * @throws CoreError "out-of-domain" for a confidence, years or amounts that have no meaning
 */
export function evaluate({ plan, value, units }: EvaluationSettings): Evaluation {
  const samples = samplesOf(units);
  const sign = plan.lowerIsBetter ? -1 : 1;
  const results = Object.fromEntries(
    testKeys.map((key) => [key, resultOf(key, samples, sign, plan.confidence)]),
  ) as Evaluation["tests"];
  const chosen = preference.find((key) => Number.isFinite(results[key]?.df));
  if (chosen === undefined) return { samples, tests: results };
  const improvement = rangeOf(results[chosen]!);
  const without = sampleOf(samples.treatedAfter).mean - sign * improvement.estimate;
  const savingPerYear = mapRange(improvement, (each) => each * value.worth * value.units * value.periodsPerYear);
  const returns = mapRange(savingPerYear, (saving) => measureReturn({ ...value, savingPerYear: saving }));
  const rate = { ...(without !== 0 && { savingRate: improvement.estimate / Math.abs(without) }) };
  return { samples, tests: results, chosen, improvement, without, ...rate, savingPerYear, returns };
}

function samplesOf(units: readonly EvaluationUnit[]): Record<SampleKey, number[]> {
  const known = (group: EvaluationUnit["group"], of: (unit: EvaluationUnit) => number | null) =>
    units.filter((unit) => unit.group === group).flatMap((unit) => of(unit) ?? []);
  return {
    treatedBefore: known("treated", ({ before }) => before),
    treatedAfter: known("treated", ({ after }) => after),
    controlBefore: known("control", ({ before }) => before),
    controlAfter: known("control", ({ after }) => after),
    treatedChange: known("treated", changeOf),
    controlChange: known("control", changeOf),
  };
}

/** After less before; null where one of them is missing. */
export function changeOf({ before, after }: EvaluationUnit): number | null {
  return before === null || after === null ? null : after - before;
}

function resultOf(
  key: TestKey,
  samples: Evaluation["samples"],
  sign: 1 | -1,
  confidence: number,
): TestResult | undefined {
  const used: readonly (readonly [SampleKey, 1 | -1])[] = tests[key];
  if (used.some(([sample]) => samples[sample].length < 2)) return undefined;
  const term = ([sample, own]: readonly [SampleKey, 1 | -1]) => {
    const found: Sample = sampleOf(samples[sample]);
    return { sample: found, sign: (own * sign) as 1 | -1 };
  };
  return contrast(used.map(term), confidence);
}

function rangeOf({ low, estimate, high }: TestResult): Range {
  return { low, estimate, high };
}

function mapRange<T>({ low, estimate, high }: Range, of: (value: number) => T): { readonly [K in keyof Range]: T } {
  return { low: of(low), estimate: of(estimate), high: of(high) };
}
