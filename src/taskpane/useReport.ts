import { useState } from "react";
import type { Key, Translate } from "../i18n";
import { buildReport, type BuildProgress, type BuildResult } from "./buildReport";
import { columnIndex } from "./columnWords";
import type { Place } from "./errors";
import { isCancelled } from "./explain";
import type { ReadSource } from "./readTable";
import { noSettings, type Settings } from "./settings";
import { useWorkbook } from "./useWorkbook";
import type { OutputSheet, Workbook } from "./workbook";

export type Report = ReturnType<typeof useReport>;

/** The pane's state and what the user can do; the screens only show it. */
export function useReport(workbook: Workbook, t: Translate) {
  const { run, lookAround, ...standing } = useWorkbook(workbook);
  const [settings, setSettings] = useState<Settings>(noSettings);
  const [progress, setProgress] = useState<BuildProgress>();
  const [result, setResult] = useState<BuildResult>();
  const { choices, notify } = standing;

  async function build(signal: AbortSignal): Promise<void> {
    setResult(undefined);
    try {
      setResult(await buildReport({ workbook, choices, settings, t, signal, onProgress: setProgress }));
    } catch (error) {
      if (!isCancelled(error)) throw error;
      notify("pane.cancelled");
    } finally {
      setProgress(undefined);
      await lookAround();
    }
  }

  async function change(done: Promise<void>, message: Key): Promise<void> {
    await done;
    setResult(undefined);
    await lookAround();
    notify(message);
  }

  return {
    ...standing,
    ...{ settings, progress, result },
    changeSettings: (changed: Partial<Settings>) => setSettings((old) => ({ ...old, ...changed })),
    build: () => run(build),
    back: () => setResult(undefined),
    remove: () => run(() => change(workbook.removeOutputs(), "pane.removed")),
    restore: () => run(() => change(workbook.restore(), "pane.restored")),
    ...goTo(workbook, run),
  };
}

/** Ways from the pane to the workbook. */
function goTo(workbook: Workbook, run: (action: () => Promise<void>) => void) {
  const showPlace = ({ source, line, column }: Place) => run(() => workbook.selectCell(source, line, column));
  return {
    showPlace,
    showSheet: ({ id }: OutputSheet) => run(() => workbook.showSheet(id)),
    showCell: ({ source, table }: ReadSource, line: number, title: string) =>
      showPlace({ source, line, column: columnIndex(table.record.recognition.columns, title) }),
  };
}
