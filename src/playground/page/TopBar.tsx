import { useRef } from "react";
import { locales, type Locale } from "../../i18n/locale";
import type { Translate } from "../../i18n";
import type { PageSettings } from "./pageSettings";
import { focusRegion } from "./regionKeys";
import type { SampleChoice } from "./sampleChoices";
import { SampleMenu } from "./SampleMenu";

export interface TopBarProps {
  readonly t: Translate;
  readonly settings: PageSettings;
  /** Until the workbook is there. */
  readonly disabled: boolean;
  readonly onSettings: (settings: PageSettings) => void;
  readonly onSample: (choice: SampleChoice) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

const languageNames: Record<Locale, string> = { en: "English", "zh-CN": "简体中文", "zh-TW": "繁體中文" };
const languageMarks: Record<Locale, string> = { en: "EN", "zh-CN": "简", "zh-TW": "繁" };

/** Name, what this is, and the few things the page itself can do. */
export function TopBar({ t, settings, disabled, onSettings, onSample, onFiles }: TopBarProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
      <button type="button" className="skip" onClick={() => focusRegion("pane")}>
        {t("playground.toPane")}
      </button>
      <Mark />
      <h1>{t("playground.title")}</h1>
      <p>{t("playground.notExcel")}</p>
      <div className="actions">
        <SampleMenu t={t} disabled={disabled} onSample={onSample} />
        <button type="button" disabled={disabled} onClick={() => picker.current?.click()}>
          {t("playground.openFile")}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".csv,.txt,.xlsx,.xlsm"
          multiple
          hidden
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = ""; // the same file may be chosen again
          }}
        />
        <Languages t={t} settings={settings} onSettings={onSettings} />
        <button
          type="button"
          aria-label={t(settings.dark ? "playground.theme.light" : "playground.theme.dark")}
          title={t(settings.dark ? "playground.theme.light" : "playground.theme.dark")}
          onClick={() => onSettings({ ...settings, dark: !settings.dark })}
        >
          <span aria-hidden="true">{settings.dark ? "☀" : "☾"}</span>
        </button>
      </div>
    </header>
  );
}

function Languages({ t, settings, onSettings }: Pick<TopBarProps, "t" | "settings" | "onSettings">) {
  return (
    <div className="languages" role="group" aria-label={t("playground.language")}>
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          title={languageNames[locale]}
          aria-pressed={settings.locale === locale}
          onClick={() => onSettings({ ...settings, locale })}
        >
          {languageMarks[locale]}
        </button>
      ))}
    </div>
  );
}

/** The product's mark: a closed loop of five segments in the colours of the stages. */
function Mark() {
  const colors = ["#0072B2", "#56B4E9", "#009E73", "#E69F00", "#D55E00"];
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      {colors.map((color, index) => (
        <circle
          key={color}
          cx="11"
          cy="11"
          r="8"
          fill="none"
          stroke={color}
          strokeWidth="4"
          pathLength="100"
          strokeDasharray="16 84"
          strokeDashoffset={-20 * index}
          transform="rotate(-90 11 11)"
        />
      ))}
    </svg>
  );
}
