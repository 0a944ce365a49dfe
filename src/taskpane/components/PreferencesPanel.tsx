import { Button, Field, Select } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { useState } from "react";
import { languageNames } from "../languageNames";
import type { Preferences } from "../surroundings";
import { useText } from "../text";
import { useLayout } from "./layout";

interface PreferencesPanelProps {
  readonly title: string;
  readonly preferences: Preferences;
  readonly onChange: (changed: Partial<Preferences>) => void;
}

/** The pane's title with a gear button, which unfolds language and theme. */
export function PreferencesPanel({ title, preferences, onChange }: PreferencesPanelProps) {
  const t = useText();
  const layout = useLayout();
  const [open, setOpen] = useState(false);
  return (
    <header className={layout.header}>
      <div className={layout.between}>
        <h1 className={layout.title}>{title}</h1>
        <Button
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={t("pane.preferences")}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <div className={layout.stack}>
          <Field label={t("pane.language")}>
            <Select
              value={preferences.language}
              onChange={(_event, { value }) => onChange({ language: value as Preferences["language"] })}
            >
              <option value="auto">{t("pane.language.auto")}</option>
              {Object.entries(languageNames).map(([locale, name]) => (
                <option key={locale} value={locale} lang={locale}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t("pane.theme")}>
            <Select
              value={preferences.theme}
              onChange={(_event, { value }) => onChange({ theme: value as Preferences["theme"] })}
            >
              <option value="auto">{t("pane.theme.auto")}</option>
              <option value="light">{t("pane.theme.light")}</option>
              <option value="dark">{t("pane.theme.dark")}</option>
            </Select>
          </Field>
        </div>
      )}
    </header>
  );
}
