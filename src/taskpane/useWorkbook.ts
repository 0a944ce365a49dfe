import { useCallback, useEffect, useRef, useState } from "react";
import type { Key } from "../i18n";
import { IntakeError } from "../intake";
import type { Template } from "../template";
import { TemplateError } from "../template/errors";
import { recall, type Memory } from "./memory/memory";
import { loadTemplate } from "./template/storedTemplate";
import { useChoices } from "./useChoices";
import { useTask } from "./useTask";
import type { OutputSheet, Source, Workbook } from "./workbook";

/** What stands in the workbook. */
export interface Found {
  readonly sources: readonly Source[];
  readonly outputs: readonly OutputSheet[];
  /** A build was cut off and left sheets behind. */
  readonly interrupted: boolean;
  /** A report stands that can be refreshed. */
  readonly hasReport: boolean;
}

/** What the workbook remembers of before; each may be missing. */
export interface Recalled {
  readonly memory?: Memory;
  readonly template?: Template;
}

/** What was found in the workbook and chosen from it; `run` does one thing to it at a time. */
export function useWorkbook(workbook: Workbook, onRecall: (recalled: Recalled) => void) {
  const { start, ...task } = useTask();
  const { renew, ...choosing } = useChoices();
  const [found, setFound] = useState<Found>();
  const [notice, setNotice] = useState<Key>();
  const recalled = useRecalled(workbook, onRecall, setNotice);

  const run = useCallback(
    (action: (signal: AbortSignal) => Promise<void>) => {
      setNotice(undefined);
      void start(action);
    },
    [start],
  );

  const news = useRef(0);
  const lookAround = useCallback(async () => {
    let seen: number;
    do {
      seen = news.current;
      const next = await findAll(workbook);
      const { memory } = await recalled();
      setFound(next);
      renew(next.sources, memory?.known);
    } while (seen !== news.current);
  }, [workbook, renew, recalled]);

  const listen = useSheetNews(workbook, found, () => {
    news.current += 1; // one who looks just now looks once more
    void start(lookAround);
  });
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

/** Reads once what the workbook remembers. */
function useRecalled(
  workbook: Workbook,
  onRecall: (recalled: Recalled) => void,
  notify: (notice: Key) => void,
): () => Promise<Recalled> {
  const known = useRef<Recalled>(undefined);
  return useCallback(async () => {
    if (known.current) return known.current;
    // what another version wrote must not keep the pane from working
    const orTell = (notice: Key) => (error: unknown) => {
      if (!(error instanceof IntakeError || error instanceof TemplateError)) throw error;
      notify(notice);
      return undefined;
    };
    const memory = await recall(workbook).catch(orTell("pane.memory.unreadable"));
    const template = await loadTemplate(workbook).catch(orTell("pane.template.unreadable"));
    known.current = { ...(memory && { memory }), ...(template && { template }) };
    onRecall(known.current);
    return known.current;
  }, [workbook, onRecall, notify]);
}

async function findAll(workbook: Workbook): Promise<Found> {
  const interrupted = await workbook.hasInterruptedBuild();
  const outputs = await workbook.outputs();
  const hasReport = outputs.length > 0 && (await workbook.hasReport());
  return { sources: await workbook.findSources(), outputs, interrupted, hasReport };
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
