import { useEffect, useState } from "react";
import type { Translate } from "../../i18n";
import type { Host } from "../host/bridge";
import { offerToPane } from "./paneConnection";
import type { PageSettings } from "./pageSettings";
import { listenForRegionKeys } from "./regionKeys";

interface PaneFrameProps {
  readonly t: Translate;
  readonly host: Host;
  readonly settings: PageSettings;
}

/** The add-in's own pane, as built for production, in a frame beside the grid. */
export function PaneFrame({ t, host, settings }: PaneFrameProps) {
  const [offered, setOffered] = useState(false);
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    const cutOff = offerToPane(host, settings);
    setOffered(true);
    return cutOff;
  }, [host, settings]);
  return (
    <section className="pane" aria-label={t("playground.pane")} aria-busy={!loaded}>
      {!loaded && <p className="state">{t("playground.paneLoading")}</p>}
      {offered && (
        <iframe
          src="pane/taskpane.html"
          title={t("playground.pane")}
          onLoad={({ currentTarget }) => {
            setLoaded(true);
            passOnDrags(currentTarget.contentWindow!);
            listenForRegionKeys(currentTarget.contentWindow!);
          }}
        />
      )}
    </section>
  );
}

/** Files are for the page, save for those over the pane's own field; the browser would leave the page and show them. */
function passOnDrags(pane: Window): void {
  for (const type of ["dragover", "dragleave", "drop"] as const) {
    pane.addEventListener(type, (event) => {
      const passedType = event.defaultPrevented ? "dragleave" : type;
      const passed = new DragEvent(passedType, { dataTransfer: event.dataTransfer, cancelable: true });
      window.dispatchEvent(passed);
      if (passed.defaultPrevented) event.preventDefault();
    });
  }
}
