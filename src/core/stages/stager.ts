import { CoreError } from "../errors";
import type { Condition, StageModel, Thresholds } from "./model";
import { resolveThresholds } from "./thresholds";

/** Index into `model.stages`; dates are whole days, NaN for a customer without orders. Checks nothing. */
export type Stager = (orders: number, first: number, last: number, asOf: number) => number;

type Test = (orders: number, sinceFirst: number, sinceLast: number) => boolean;

/** Makes the rules of a model into one function, for many customers. */
export function stager(model: StageModel, thresholds: Thresholds = {}): Stager {
  const limits = resolveThresholds(model, thresholds);
  const rules = model.rules.map(({ stage, when }) => ({
    stage: model.stages.indexOf(stage),
    tests: when.map((condition) => test(condition, limits)),
  }));
  return (orders, first, last, asOf) => {
    const rule = rules.find(({ tests }) => tests.every((holds) => holds(orders, asOf - first, asOf - last)));
    if (rule === undefined) throw new CoreError("no-result", { name: model.id });
    return rule.stage;
  };
}

function test({ measure, is, limit }: Condition, limits: Thresholds): Test {
  const bound = typeof limit === "number" ? limit : limits[limit]!;
  const holds = comparisons[is];
  switch (measure) {
    case "orders":
      return (orders) => holds(orders, bound);
    case "daysSinceFirst":
      return (_, sinceFirst) => holds(sinceFirst, bound);
    case "daysSinceLast":
      return (_, __, sinceLast) => holds(sinceLast, bound);
  }
}

const comparisons: Readonly<Record<Condition["is"], (value: number, bound: number) => boolean>> = {
  "=": (value, bound) => value === bound,
  "<=": (value, bound) => value <= bound,
  ">": (value, bound) => value > bound,
  ">=": (value, bound) => value >= bound,
};
