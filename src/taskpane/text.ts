import { createContext, useContext } from "react";
import type { Translate } from "../i18n";

/** The translator of the pane's language. */
export const TextContext = createContext<Translate | undefined>(undefined);

export function useText(): Translate {
  const t = useContext(TextContext);
  if (t === undefined) throw new Error("no language around this component");
  return t;
}
