import { useCallback, useRef, useState } from "react";

/** Runs one action at a time; `error` holds what the last one threw, `cancel` asks it to stop. */
export function useTask() {
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>();
  const controller = useRef<AbortController>(undefined);

  const start = useCallback(async (action: (signal: AbortSignal) => Promise<void>) => {
    if (controller.current) return;
    const { signal } = (controller.current = new AbortController());
    setRunning(true);
    setError(undefined);
    try {
      await action(signal);
    } catch (caught) {
      if (!signal.aborted) setError(caught);
    } finally {
      controller.current = undefined;
      setRunning(false);
    }
  }, []);

  const cancel = useCallback(() => controller.current?.abort(), []);
  const dismiss = useCallback(() => setError(undefined), []);
  return { running, error, start, cancel, dismiss };
}
