import type { Host } from "../host/bridge";
import type { NativeBridge } from "../host/protocol";
import { floorRequirements } from "../host/requirements";
import type { PageSettings } from "./pageSettings";

/** What the pane's window finds at its parent before office.js loads: see paneShim.ts. */
export interface PaneConnection {
  connect(pane: Window): NativeBridge;
  /** Language of the user interface, e.g. "en-US". */
  readonly officeLocale: string;
  readonly dark: boolean;
  readonly requirements: Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    clcPane?: PaneConnection;
  }
}

/** Offers the workbook to the pane that loads next. Returns how to cut the pane off, before it is reloaded. */
export function offerToPane(host: Host, { locale, dark }: PageSettings): () => void {
  let bridge: NativeBridge | undefined;
  window.clcPane = {
    officeLocale: locale === "en" ? "en-US" : locale,
    dark,
    requirements: floorRequirements,
    connect: (pane) => (bridge = host.connect(() => (pane as unknown as { readonly Excel: object }).Excel)),
  };
  return () => {
    if (bridge) host.disconnect(bridge);
  };
}
