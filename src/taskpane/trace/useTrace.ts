import { useEffect, useState } from "react";
import type { Translate } from "../../i18n";
import type { Outcome } from "../useReport";
import type { OutputSheet, Selection, Workbook } from "../workbook";
import type { FoundTrace } from "./findTrace";

interface Known {
  readonly outcome: Outcome | undefined;
  readonly outputs: readonly OutputSheet[];
  readonly t: Translate;
}

/** What the selected cell is made of, as long as the screen is shown; "elsewhere" where it is none of ours. */
export function useTrace(workbook: Workbook, { outcome, outputs, t }: Known): FoundTrace | "elsewhere" | undefined {
  const selection = useSelection(workbook);
  const [found, setFound] = useState<FoundTrace | "elsewhere">();
  useEffect(() => {
    if (selection === undefined || outcome === undefined) return;
    let left = false;
    void import(/* webpackChunkName: "build" */ "../build").then(({ findTrace }) => {
      if (!left) setFound(findTrace(selection, outcome, { outputs, t }) ?? "elsewhere");
    });
    return () => {
      left = true;
    };
  }, [selection, outcome, outputs, t]);
  return found;
}

function useSelection(workbook: Workbook): Selection | undefined {
  const [selection, setSelection] = useState<Selection>();
  useEffect(() => {
    const listening = workbook.onSelection(setSelection);
    return () => void listening.then((end) => end());
  }, [workbook]);
  return selection;
}
