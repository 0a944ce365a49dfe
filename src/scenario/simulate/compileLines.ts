import { compileIndexed } from "../../core/formula/compileIndexed";
import type { ScenarioModel } from "../model/scenarioModel";

/** Fills in the lines of a model, above which the values of all drivers stand in their order. */
export interface LineProgram {
  /** Values of drivers and lines together. */
  readonly size: number;
  readonly placeOf: (id: string) => number;
  /** A line without a value becomes NaN, and so does what uses it. */
  readonly run: (values: Float64Array) => void;
}

/** Compiles the lines of a model once, to be computed hundreds of thousands of times. */
export function compileLines({ drivers, lines }: ScenarioModel): LineProgram {
  const places = new Map([...drivers, ...lines].map(({ id }, place) => [id, place]));
  const placeOf = (id: string) => places.get(id)!;
  const compiled = lines.map(({ formula }) => compileIndexed(formula, placeOf));
  const first = drivers.length;
  return {
    ...{ size: drivers.length + lines.length, placeOf },
    run: (values) => {
      for (let i = 0; i < compiled.length; i++) {
        const value = compiled[i]!(values);
        values[first + i] = value - value === 0 ? value : NaN;
      }
    },
  };
}
