import { useCallback, useMemo, useState } from "react";
import type { Key, Translate } from "../i18n";
import type { Template } from "../template";
import { studyNamespace } from "../template/study/format";
import { firstProgress, type BuildProgress } from "./buildProgress";
import type { BuildResult } from "./buildReport";
import { inFiscalYear, knownTables, nothingKnown } from "./choices";
import { columnIndex } from "./columnWords";
import type { Computed } from "./compute";
import type { Place } from "./errors";
import { isCancelled } from "./explain";
import { remember } from "./memory/memory";
import { isAsked, withAllAnswers, type Answered, type Asked } from "./questions/tableQuestions";
import type { ReadSource } from "./readTable";
import { useDecision } from "./refresh/useDecision";
import { noSettings, type Settings } from "./settings";
import { useWorkbook, type Recalled } from "./useWorkbook";
import type { OutputSheet, Workbook } from "./workbook";

export type Report = ReturnType<typeof useReport>;

/** What the user asked for: only to look at what the tables hold, a new report, or the one that stands brought up to date. */
export type Aim = "check" | "build" | "refresh";

/** A finished run: what was read and computed, and what was written if anything was. */
export type Outcome = Computed & Partial<Omit<BuildResult, keyof Computed>>;

/** The pane's state and what the user can do; the screens only show it. */
export function useReport(workbook: Workbook, t: Translate) {
  const [settings, setSettings] = useState<Settings>(noSettings);
  const [template, setTemplate] = useState<Template>();
  const [recalled, setRecalled] = useState<Recalled>({});
  const onRecall = useCallback((found: Recalled) => {
    setRecalled(found);
    if (found.memory) setSettings(found.memory.settings);
    if (found.template) setTemplate(found.template);
  }, []);
  const { run, lookAround, ...standing } = useWorkbook(workbook, onRecall);
  const [progress, setProgress] = useState<BuildProgress>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [shown, setShown] = useState(false);
  const [asked, setAsked] = useState<{ readonly questions: readonly Asked[]; readonly aim: Aim }>();
  const { pending, decideUntil } = useDecision();
  const { notify, setChoices, found, choices: chosenSoFar } = standing;
  const { fiscalYearStart, fiscalYearNamed } = template?.settings ?? {};
  const choices = useMemo(
    () => inFiscalYear(chosenSoFar, fiscalYearStart, fiscalYearNamed),
    [chosenSoFar, fiscalYearStart, fiscalYearNamed],
  );

  /** Reads, computes and, unless it is for a look only, writes; questions come back instead of a result. */
  async function once(aim: Aim, chosen: typeof choices, signal: AbortSignal): Promise<void> {
    const job = { workbook, choices: chosen, settings, template, t, signal, onProgress: setProgress };
    setProgress(firstProgress(chosen, t));
    const { buildReport, compute } = await import(/* webpackChunkName: "build" */ "./build");
    const decide = aim === "refresh" ? decideUntil(signal) : undefined;
    const result = aim === "check" ? await compute(job) : await buildReport({ ...job, decide, now: new Date() });
    if (isAsked(result)) return setAsked({ questions: result, aim });
    setOutcome(result);
    setShown(true);
    if (aim === "check") return;
    const known = knownTables(chosen, recalled.memory?.known ?? nothingKnown);
    await remember(workbook, { known, settings });
  }

  function begin(aim: Aim, chosen = choices): void {
    run(async (signal) => {
      setShown(false);
      setAsked(undefined);
      try {
        await once(aim, chosen, signal);
      } catch (error) {
        if (!isCancelled(error)) throw error;
        notify("pane.cancelled");
      } finally {
        setProgress(undefined);
        await lookAround();
      }
    });
  }

  /** Something of ours was taken away or put back; what was shown of it is no more. */
  function change(done: () => Promise<void>, message: Key): void {
    run(async () => {
      await done();
      setShown(false);
      await lookAround();
      notify(message);
    });
  }

  return {
    ...standing,
    ...{ choices, settings, template, progress, outcome, pending, decideUntil, lookAround, run },
    asked: asked?.questions,
    /** The outcome, while its screen is shown. */
    result: shown ? outcome : undefined,
    changeSettings: (changed: Partial<Settings>) => setSettings((old) => ({ ...old, ...changed })),
    changeTemplate: setTemplate,
    begin,
    /** What the ribbon's button and the primary button do. */
    build: () => begin(found?.hasReport ? "refresh" : "build"),
    answer: (answers: readonly Answered[]) => {
      const chosen = withAllAnswers(chosenSoFar, answers, t);
      setChoices(chosen);
      begin(asked?.aim ?? "build", inFiscalYear(chosen, fiscalYearStart, fiscalYearNamed));
    },
    back: () => {
      setShown(false);
      setAsked(undefined);
    },
    remove: () => change(() => removeAll(workbook), "pane.removed"),
    restore: () => change(() => workbook.restore(), "pane.restored"),
    ...goTo(workbook, run),
  };
}

/** What we remember goes with the sheets: the workbook is then as it was. */
async function removeAll(workbook: Workbook): Promise<void> {
  await workbook.removeOutputs();
  await remember(workbook, undefined);
  await workbook.saveDocument(studyNamespace, undefined);
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
