import { useCallback, useState } from "react";
import type { Key, Translate } from "../i18n";
import type { Field, TableRole } from "../intake/source";
import { buildReport, type BuildProgress, type BuildResult } from "./buildReport";
import { choose, renewChoices, withField, type Choices } from "./choices";
import { columnIndex } from "./columnWords";
import type { Place } from "./errors";
import { isCancelled } from "./explain";
import type { ReadSource } from "./readTable";
import { noSettings, type Settings } from "./settings";
import { useTask } from "./useTask";
import type { OutputSheet, Source, Workbook } from "./workbook";

/** What stands in the workbook. */
export interface Found {
  readonly sources: readonly Source[];
  readonly outputs: readonly OutputSheet[];
  /** A build was cut off and left sheets behind. */
  readonly interrupted: boolean;
}

export type Report = ReturnType<typeof useReport>;

/** The pane's state and what the user can do; the screens only show it. */
export function useReport(workbook: Workbook, t: Translate) {
  const task = useTask();
  const [found, setFound] = useState<Found>();
  const [choices, setChoices] = useState<Choices>({});
  const [settings, setSettings] = useState<Settings>(noSettings);
  const [progress, setProgress] = useState<BuildProgress>();
  const [result, setResult] = useState<BuildResult>();
  const [notice, setNotice] = useState<Key>();

  const { start } = task;
  const run = useCallback(
    (action: (signal: AbortSignal) => Promise<void>) => {
      setNotice(undefined);
      void start(action);
    },
    [start],
  );

  const lookAround = useCallback(async () => {
    const next = await findAll(workbook);
    setFound(next);
    setChoices((old) => renewChoices(old, next.sources));
  }, [workbook]);
  const look = useCallback(() => run(lookAround), [run, lookAround]);

  async function build(signal: AbortSignal): Promise<void> {
    setResult(undefined);
    try {
      setResult(await buildReport({ workbook, choices, settings, t, signal, onProgress: setProgress }));
    } catch (error) {
      if (!isCancelled(error)) throw error;
      setNotice("pane.cancelled");
    } finally {
      setProgress(undefined);
      await lookAround();
    }
  }

  async function change(done: Promise<void>, message: Key): Promise<void> {
    await done;
    setResult(undefined);
    await lookAround();
    setNotice(message);
  }

  const setChoice = (role: TableRole, choice: Choices[TableRole]) =>
    setChoices(({ [role]: _, ...others }) => (choice ? { ...others, [role]: choice } : others));

  return {
    ...{ found, choices, settings, progress, result, notice, look, notify: setNotice },
    ...{ running: task.running, error: task.error, cancel: task.cancel, dismiss: task.dismiss },
    chooseSource: (role: TableRole, source?: Source) => setChoice(role, source && choose(source, role)),
    chooseField: (role: TableRole, column: number, field?: Field) =>
      setChoice(role, choices[role] && withField(choices[role], role, column, field)),
    changeSettings: (changed: Partial<Settings>) => setSettings((old) => ({ ...old, ...changed })),
    build: () => run(build),
    back: () => setResult(undefined),
    remove: () => run(() => change(workbook.removeOutputs(), "pane.removed")),
    restore: () => run(() => change(workbook.restore(), "pane.restored")),
    showSheet: ({ id }: OutputSheet) => run(() => workbook.showSheet(id)),
    showPlace: ({ source, line, column }: Place) => run(() => workbook.selectCell(source, line, column)),
    showCell: ({ source, table }: ReadSource, line: number, title: string) =>
      run(() => workbook.selectCell(source, line, columnIndex(table.record.recognition.columns, title))),
  };
}

async function findAll(workbook: Workbook): Promise<Found> {
  const interrupted = await workbook.hasInterruptedBuild();
  const outputs = await workbook.outputs();
  return { sources: await workbook.findSources(), outputs, interrupted };
}
