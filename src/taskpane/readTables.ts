import { IntakeError, type ColumnQuestion } from "../intake";
import type { Translate } from "../i18n";
import { isRead, type Choice } from "./choices";
import { PaneError } from "./errors";
import { tableQuestions, type Asked } from "./questions/tableQuestions";
import { readTable, type ReadSource } from "./readTable";
import { readOptions, type Settings } from "./settings";
import { sourceName } from "./sourceName";
import type { BuildProgress } from "./buildProgress";
import type { Workbook } from "./workbook";

export interface ReadingJob {
  readonly workbook: Workbook;
  readonly choices: readonly Choice[];
  readonly settings: Settings;
  readonly t: Translate;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: BuildProgress) => void;
}

/** The tables as read; `asked` is what has to be known first, of all of them. */
export interface TablesRead {
  readonly sources: readonly ReadSource[];
  readonly asked: readonly Asked[];
}

/**
 * Reads all tables that were chosen, one after the other. What a column leaves open stops the others no more than it
 * must: so that all is asked at once.
 *
 * @throws as `readTable`
 */
export async function readTables(job: ReadingJob): Promise<TablesRead> {
  const sources: ReadSource[] = [];
  const asked: Asked[] = tableQuestions(job.choices);
  for (const choice of job.choices.filter(isRead)) {
    try {
      sources.push(await readOne(choice, job));
    } catch (error) {
      const questions = questionsOf(error);
      const isOpen = (choice.recognition.questions ?? []).length > 0;
      if (questions.length === 0 && !(isOpen && isUnreadable(error))) throw error;
      asked.push(...questions.map((question) => ({ source: choice.source.id, question })));
    }
  }
  return { sources, asked };
}

function readOne(choice: Choice, { workbook, settings, t, signal, onProgress }: ReadingJob): Promise<ReadSource> {
  const name = sourceName(choice.source, t);
  return readTable(choice, {
    workbook,
    signal,
    options: { ...readOptions(settings), ...choice.styles, rules: choice.rules, name },
    onRows: (done, total) => onProgress({ step: "reading", name, done, total }),
  });
}

/** What is asked of the table anyhow may be the reason. */
const isUnreadable = (error: unknown) => error instanceof PaneError && error.code === "unreadable";

function questionsOf(error: unknown): readonly ColumnQuestion[] {
  return error instanceof PaneError && error.cause instanceof IntakeError ? error.cause.questions : [];
}
