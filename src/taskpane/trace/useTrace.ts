import { useEffect, useState } from "react";
import type { Translate } from "../../i18n";
import { loadLaterWords } from "../../i18n/lazy";
import type { ScenarioStudy } from "../../scenario/study";
import { loadStudy } from "../planner/storedStudy";
import type { Outcome } from "../useReport";
import type { OutputSheet, Selection, Workbook } from "../workbook";
import type { FoundTrace } from "./findTrace";

interface Known {
  /** What the planner works on; that of the workbook where she has not looked at it yet. */
  readonly study: ScenarioStudy | undefined;
  readonly outcome: Outcome | undefined;
  readonly outputs: readonly OutputSheet[];
  readonly t: Translate;
}

/** What the selected cell is made of, as long as the screen is shown; "elsewhere" where it is none of ours. */
export function useTrace(
  workbook: Workbook,
  { study, outcome, outputs, t }: Known,
): FoundTrace | "elsewhere" | undefined {
  const selection = useSelection(workbook);
  const [found, setFound] = useState<FoundTrace | "elsewhere">();
  useEffect(() => {
    if (selection === undefined || outcome === undefined) return;
    let left = false;
    void find(workbook, selection, { study, outcome, outputs, t }).then((trace) => {
      if (!left) setFound(trace ?? "elsewhere");
    });
    return () => {
      left = true;
    };
  }, [workbook, selection, study, outcome, outputs, t]);
  return found;
}

type Read = Known & { readonly outcome: Outcome };

async function find(workbook: Workbook, selection: Selection, { study, ...known }: Read) {
  const { loadFinders } = await import(/* webpackChunkName: "build" */ "../build");
  const { findDriver, findTrace } = await loadFinders();
  await loadLaterWords();
  const sheet = known.outputs.find(({ id }) => id === selection.sheetId);
  if (sheet?.key !== "drivers" && sheet?.key !== "scenarios") return findTrace(selection, known.outcome, known);
  const planned = study ?? (await loadStudy(workbook))?.study;
  return planned && findDriver(selection, sheet, { ...known, study: planned });
}

function useSelection(workbook: Workbook): Selection | undefined {
  const [selection, setSelection] = useState<Selection>();
  useEffect(() => {
    const listening = workbook.onSelection(setSelection);
    return () => void listening.then((end) => end());
  }, [workbook]);
  return selection;
}
