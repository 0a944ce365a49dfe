import { cell } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import type { CellsBlock, Validation } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import type { EvaluationSettings } from "../../evaluation/settings";
import { inputCell, numberAt, orNull, textAt } from "../../inputCell";
import { inputCheck } from "../../inputCheck";
import { actionRows, at } from "./layout";

const firstAction = at.improve + 2;

/** Step 5: what is to be done, by whom and until when. */
export function improveBlock({ t }: ScenarioContext, { actions }: EvaluationSettings): CellsBlock {
  const titles = (["action", "owner", "due"] as const).map((key) =>
    cell(t(`scenario.evaluation.column.${key}`), "header"),
  );
  return {
    kind: "cells",
    key: "improve",
    at: `A${at.improve}`,
    rows: [
      [cell(t("scenario.evaluation.step.improve"), "heading")],
      [...titles, cell(t("scenario.evaluation.column.check"), "headerAside")],
      ...Array.from({ length: actionRows }, (_, place) => {
        const { action, owner, due } = actions[place] ?? { action: null, owner: null, due: null };
        return [
          ...Object.entries({ action, owner }).map(([key, text]) =>
            inputCell(text === "" ? null : text, textAt("evaluation", "actions", place, key), "@"),
          ),
          inputCell(due, orNull(numberAt("evaluation", "actions", place, "due")), "yyyy-mm-dd"),
          cell(actionCheck(t, actions[place] !== undefined, owner, due, firstAction + place), "checkGood"),
        ];
      }),
    ],
  };
}

function actionCheck(t: ScenarioContext["t"], isSet: boolean, owner: string | null, due: number | null, row: number) {
  const isOpen = !owner || due === null;
  const { formula: text, value } = inputCheck([
    {
      condition: `OR(B${row}="",NOT(ISNUMBER(C${row})))`,
      ...{ holds: isSet && isOpen, sentence: t("scenario.evaluation.fault.action") },
    },
  ]);
  return formula(`=IF(A${row}="","",${text.slice(1)})`, isSet ? value : "");
}

/** Rows of the actions, for their colours. */
export const actions = { first: firstAction, last: firstAction + actionRows - 1 };

export function dueValidation({ t }: ScenarioContext): Validation {
  return {
    range: `C${actions.first}:C${actions.last}`,
    rule: { kind: "date", min: 1 },
    ...{ title: t("scenario.evaluation.title.input"), message: t("scenario.evaluation.fault.due") },
  };
}
