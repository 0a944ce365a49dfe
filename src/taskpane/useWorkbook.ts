import { useCallback, useState } from "react";
import type { Key } from "../i18n";
import { useChoices } from "./useChoices";
import { useTask } from "./useTask";
import type { OutputSheet, Source, Workbook } from "./workbook";

/** What stands in the workbook. */
export interface Found {
  readonly sources: readonly Source[];
  readonly outputs: readonly OutputSheet[];
  /** A build was cut off and left sheets behind. */
  readonly interrupted: boolean;
}

/** What was found in the workbook and chosen from it; `run` does one thing to it at a time. */
export function useWorkbook(workbook: Workbook) {
  const { start, ...task } = useTask();
  const { renew, ...choosing } = useChoices();
  const [found, setFound] = useState<Found>();
  const [notice, setNotice] = useState<Key>();

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
    renew(next.sources);
  }, [workbook, renew]);

  const look = useCallback(() => run(lookAround), [run, lookAround]);
  return { ...task, ...choosing, found, notice, notify: setNotice, run, look, lookAround };
}

async function findAll(workbook: Workbook): Promise<Found> {
  const interrupted = await workbook.hasInterruptedBuild();
  const outputs = await workbook.outputs();
  return { sources: await workbook.findSources(), outputs, interrupted };
}
