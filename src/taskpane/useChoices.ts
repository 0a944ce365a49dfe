import { useCallback, useState } from "react";
import { nothingKnown, renewChoices, type Choice, type KnownTables } from "./choices";
import type { Source } from "./workbook";

/** Which tables are taken for what, as proposed and as the user changes it. */
export function useChoices() {
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const renew = useCallback(
    (sources: readonly Source[], known: KnownTables = nothingKnown) =>
      setChoices((old) => renewChoices(old, sources, known)),
    [],
  );
  const changeChoice = useCallback(
    (id: string, change: (choice: Choice) => Choice) =>
      setChoices((old) => old.map((choice) => (choice.source.id === id ? change(choice) : choice))),
    [],
  );
  return { choices, renew, changeChoice, setChoices };
}
