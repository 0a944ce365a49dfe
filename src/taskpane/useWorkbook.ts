import { useCallback, useEffect, useRef, useState } from "react";
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

  const listen = useSheetNews(workbook, found, () => void start(lookAround));
  const look = useCallback(
    () =>
      run(async () => {
        await listen();
        await lookAround();
      }),
    [run, listen, lookAround],
  );
  return { ...task, ...choosing, found, notice, notify: setNotice, run, look, lookAround };
}

async function findAll(workbook: Workbook): Promise<Found> {
  const interrupted = await workbook.hasInterruptedBuild();
  const outputs = await workbook.outputs();
  return { sources: await workbook.findSources(), outputs, interrupted };
}

/**
 * Looks again when the user comes to a sheet that we have not seen, or deletes one that we have.
 *
 * @returns begins to listen; called again it does nothing
 */
function useSheetNews(workbook: Workbook, found: Found | undefined, look: () => void): () => Promise<void> {
  const listening = useRef(false);
  const onSheet = useRef((_sheetId: string, _event: "shown" | "deleted"): void => undefined);
  useEffect(() => {
    onSheet.current = (sheetId, event) => {
      if (found && knows(found, sheetId) === (event === "deleted")) look();
    };
  });
  return useCallback(async () => {
    if (listening.current) return;
    await workbook.onSheet((sheetId, event) => onSheet.current(sheetId, event));
    listening.current = true;
  }, [workbook]);
}

function knows({ sources, outputs }: Found, sheet: string): boolean {
  return sources.some(({ sheetId }) => sheetId === sheet) || outputs.some(({ id }) => id === sheet);
}
