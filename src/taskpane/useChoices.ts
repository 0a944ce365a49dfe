import { useCallback, useRef, useState } from "react";
import type { Field } from "../intake/source";
import { choose, renewChoices, withField, type Choices, type PaneRole } from "./choices";
import type { Source } from "./workbook";

/** Which tables are taken for what, as proposed and as the user changes it. */
export function useChoices() {
  const [choices, setChoices] = useState<Choices>({});
  const declined = useRef(new Set<PaneRole>());
  const renew = useCallback(
    (sources: readonly Source[]) => setChoices((old) => renewChoices(old, sources, declined.current)),
    [],
  );

  const set = (role: PaneRole, choice: Choices[PaneRole]) => {
    if (choice) declined.current.delete(role);
    else declined.current.add(role);
    setChoices(({ [role]: _, ...others }) => (choice ? { ...others, [role]: choice } : others));
  };

  return {
    choices,
    renew,
    chooseSource: (role: PaneRole, source?: Source) => set(role, source && choose(source, role)),
    chooseField: (role: PaneRole, column: number, field?: Field) =>
      set(role, choices[role] && withField(choices[role], role, column, field)),
  };
}
