import { createContext, useContext } from "react";
import { translator, type Translate } from "../i18n";

/** The translator of the pane's language. */
export const TextContext = createContext<Translate>(translator("en"));

export function useText(): Translate {
  return useContext(TextContext);
}
