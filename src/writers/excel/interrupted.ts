import { journalled, loadJournal } from "./journal";
import { runInExcel } from "./runInExcel";

/** A build that was cut off, by an error or by the end of Excel. */
export interface InterruptedBuild {
  readonly build: string;
  readonly title: string;
}

/** Looks for a build that was cut off and not undone; to be asked when the add-in starts. @throws WriteError */
export function findInterruptedBuild(): Promise<InterruptedBuild | undefined> {
  return runInExcel(async (context) => {
    const journal = loadJournal(context);
    await context.sync();
    const found = journalled(journal);
    return found && { build: found.build, title: found.title };
  });
}
