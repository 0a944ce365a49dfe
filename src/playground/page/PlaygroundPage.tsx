import { useCallback, useEffect, useRef, useState } from "react";
import { translator } from "../../i18n";
import { DropZone } from "./DropZone";
import { ErrorReason } from "./ErrorReason";
import { Notice, type NoticeContent } from "./Notice";
import { openLargeSample } from "./largeSample";
import { openOwnFiles } from "./openFiles";
import { openPlayground, type Playground } from "./openPlayground";
import { PaneFrame } from "./PaneFrame";
import { loadSettings, saveSettings, type PageSettings } from "./pageSettings";
import { listenForRegionKeys } from "./regionKeys";
import { openSample } from "./sample";
import type { SampleChoice } from "./sampleChoices";
import { TopBar } from "./TopBar";

/** The whole page: top bar, grid, pane. */
export function PlaygroundPage() {
  const [settings, setSettings] = useState(loadSettings);
  const [notice, setNotice] = useState<NoticeContent>();
  const { container, playground, failure } = usePlayground(settings);
  const t = translator(settings.locale);

  const open = useCallback(
    (files: readonly File[]) => void (playground && openOwnFiles(files, playground, t, setNotice)),
    [playground, t],
  );
  const openChoice = (choice: SampleChoice) => {
    if (!playground) return;
    void playground.sample.replace(() =>
      choice === "small" ? openSample(playground) : openLargeSample(choice, playground, { t, tell: setNotice }),
    );
  };
  const closeNotice = useCallback(() => setNotice(undefined), []);
  const change = (next: PageSettings) => {
    saveSettings(next);
    playground?.setSettings(next);
    setSettings(next);
  };
  useEffect(() => listenForRegionKeys(window), []);
  useEffect(() => {
    document.documentElement.lang = settings.locale;
    document.documentElement.dataset.theme = settings.dark ? "dark" : "light";
    document.title = t("playground.title");
  }, [settings, t]);

  return (
    <DropZone hint={t("playground.drop")} onFiles={open}>
      <TopBar
        t={t}
        settings={settings}
        disabled={!playground}
        onSettings={change}
        onSample={openChoice}
        onFiles={open}
      />
      <main>
        <section className="grid" aria-label={t("playground.grid")} aria-busy={!playground && !failure}>
          <div className="univer" ref={container} />
          {!playground && !failure && <p className="state">{t("playground.loading")}</p>}
          {failure && (
            <p className="state" role="alert">
              {t("playground.failed", { reason: failure })}
            </p>
          )}
          {playground && <ErrorReason grid={playground.grid} t={t} />}
          {notice && <Notice {...notice} t={t} onClose={closeNotice} />}
        </section>
        {playground && (
          <PaneFrame key={`${settings.locale} ${settings.dark}`} t={t} host={playground.host} settings={settings} />
        )}
      </main>
    </DropZone>
  );
}

/** Opens the workbook once the page stands; its settings change later without opening it anew. */
function usePlayground(settings: PageSettings) {
  const container = useRef<HTMLDivElement>(null);
  const first = useRef(settings);
  const [playground, setPlayground] = useState<Playground>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    openPlayground(container.current!, first.current).then(setPlayground, (error: unknown) =>
      setFailure(String(error)),
    );
  }, []);
  return { container, playground, failure };
}
