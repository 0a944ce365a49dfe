import { columnLetters } from "../../../report/address";
import { cell } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { stressed, type Stress } from "../../risks/settings";
import { valuesOf } from "../../study";
import { inputFormat } from "../../unitFormats";
import type { Varied } from "../sensitivity/outcomeCell";
import type { RiskRows } from "./layout";

/** Right of label, unit and live value. */
const firstColumn = 3;

/** What each stress, and in the last column all of them together, make of the live drivers. */
export interface StressedDrivers {
  readonly block: CellsBlock;
  /** All drivers under the stress of a place; under all of them for the place after the last. */
  readonly under: (place: number) => Varied[];
}

/** @param ids drivers whose live values stand to the left, from the row below the heading */
export function stressedDrivers(
  context: ScenarioContext,
  stresses: readonly Stress[],
  ids: readonly string[],
  rows: RiskRows,
): StressedDrivers {
  const { study, t } = context;
  const live = valuesOf(study, study.scenarios[study.active]!);
  const letters = [...stresses, null].map((_, place) => columnLetters(firstColumn + place));
  const rowOf = (down: number) => rows.live + 1 + down;
  const valueOf = (id: string, place: number) => {
    const own = stresses.filter((stress, at) => stress.driver === id && (at === place || place === stresses.length));
    if (own.length === 1) return stressed(own[0]!, live[id]!);
    return own.reduce((sum, stress) => sum + stressed(stress, live[id]!) - live[id]!, live[id]!);
  };
  const textOf = (down: number, place: number) => {
    const [now, stressRow] = [`$C${rowOf(down)}`, rows.stressFirst + 1 + place];
    if (place < stresses.length) return `=IF($B$${stressRow}=$A${rowOf(down)},$F$${stressRow},${now})`;
    return `=${now}${stresses.map((_, at) => `+(${letters[at]}${rowOf(down)}-${now})`).join("")}`;
  };
  const titles = letters.map((_, place): Cell => {
    const row = place < stresses.length ? rows.stressFirst + 1 + place : rows.together;
    return cell(formula(`=$A$${row}`, stresses[place]?.name ?? t("scenario.stress.together")), "headerNumber");
  });
  return {
    block: {
      kind: "cells",
      key: "stressedDrivers",
      at: `${letters[0]!}${rows.live}`,
      rows: [
        titles,
        ...ids.map((id, down) => {
          const { unit } = study.model.drivers.find((driver) => driver.id === id)!;
          const numbers = letters.map((_, place) => formula(textOf(down, place), valueOf(id, place)));
          return numbers.map((number) => cell(number, "formula", inputFormat(unit)));
        }),
      ],
    },
    // without any stress there is no block: all together is the live case
    under: (place) =>
      stresses.length === 0
        ? []
        : ids.map((id, down) => ({ id, value: valueOf(id, place), cell: `$${letters[place]!}$${rowOf(down)}` })),
  };
}
