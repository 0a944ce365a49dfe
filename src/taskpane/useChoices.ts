import { useCallback, useRef, useState } from "react";
import type { Field, TableRole } from "../intake/source";
import { choose, renewChoices, withField, type Choices } from "./choices";
import type { Source } from "./workbook";

/** Which tables are taken for what, as proposed and as the user changes it. */
export function useChoices() {
  const [choices, setChoices] = useState<Choices>({});
  const declined = useRef(new Set<TableRole>());
  const renew = useCallback(
    (sources: readonly Source[]) => setChoices((old) => renewChoices(old, sources, declined.current)),
    [],
  );

  const set = (role: TableRole, choice: Choices[TableRole]) => {
    if (choice) declined.current.delete(role);
    else declined.current.add(role);
    setChoices(({ [role]: _, ...others }) => (choice ? { ...others, [role]: choice } : others));
  };

  return {
    choices,
    renew,
    chooseSource: (role: TableRole, source?: Source) => set(role, source && choose(source, role)),
    chooseField: (role: TableRole, column: number, field?: Field) =>
      set(role, choices[role] && withField(choices[role], role, column, field)),
  };
}
