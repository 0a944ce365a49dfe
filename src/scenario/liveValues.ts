import { cell, row } from "../report/cells";
import { formula } from "../report/formulas";
import type { CellsBlock } from "../report/plan";
import type { ScenarioContext } from "./context";
import { liveCell } from "./layout";
import { modelEvaluator } from "./model/evaluateModel";
import { resultOf } from "./result";
import { valuesOf } from "./study";
import { inputFormat } from "./unitFormats";

/** Drivers and lines of the live scenario, fetched once to the sheet that computes with them. */
export interface LiveValues<Id extends string> {
  readonly block: CellsBlock;
  /** Fixed address of a value on this sheet. */
  readonly cellOf: (id: Id) => string;
  readonly values: Readonly<Record<Id, number>>;
}

/**
 * @param heading row of the heading, as on the sheet; a row a value below it
 * @returns undefined for a model that lacks one of them
 */
export function liveValues<Id extends string>(
  context: ScenarioContext,
  ids: readonly Id[],
  heading: number,
): LiveValues<Id> | undefined {
  const { t, names, study } = context;
  const known = [...study.model.drivers, ...study.model.lines];
  const found = ids.flatMap((id) => known.find((one) => one.id === id) ?? []);
  if (found.length < ids.length) return undefined;
  const live = modelEvaluator(study.model)(valuesOf(study, study.scenarios[study.active]!));
  return {
    block: {
      kind: "cells",
      key: "inputs",
      at: `A${heading}`,
      rows: [
        row("heading", t("scenario.forecast.drivers", { sheet: names.sheets.scenarios }), null, null),
        ...found.map(({ id, label, unit }) => [
          ...[label, t(`scenario.unit.${unit}`)].map((text) => cell(text, "label")),
          cell(formula(`=${liveCell(context, id)}`, resultOf(live[id]!)), "link", precise(id, inputFormat(unit))),
        ]),
      ],
    },
    cellOf: (id) => `$C$${heading + 1 + ids.indexOf(id)}`,
    values: Object.fromEntries(ids.map((id) => [id, live[id]!])) as Record<Id, number>,
  };
}

/** A discount rate of a month is less than one per cent. */
function precise(id: string, format: string): string {
  return id === "discount_month" ? "0.000%" : format;
}
