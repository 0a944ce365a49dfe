import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  type MenuProps,
} from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import type { Preferences } from "../surroundings";
import { useText } from "../text";

/** Languages call themselves by their own name, so that one finds back from a foreign one. */
const languageNames = { en: "English", "zh-CN": "简体中文", "zh-TW": "繁體中文" } as const;
const themes = ["light", "dark"] as const;

interface PreferencesMenuProps {
  readonly preferences: Preferences;
  readonly onChange: (changed: Partial<Preferences>) => void;
}

/** Gear button with the pane's language and theme. */
export function PreferencesMenu({ preferences, onChange }: PreferencesMenuProps) {
  const t = useText();
  const change: MenuProps["onCheckedValueChange"] = (_event, { name, checkedItems }) =>
    onChange({ [name]: checkedItems[0] });
  const checked = { language: [preferences.language], theme: [preferences.theme] };
  return (
    <Menu checkedValues={checked} onCheckedValueChange={change}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<SettingsRegular />} aria-label={t("pane.preferences")} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t("pane.language")}</MenuGroupHeader>
            <MenuItemRadio name="language" value="auto">
              {t("pane.language.auto")}
            </MenuItemRadio>
            {Object.entries(languageNames).map(([locale, name]) => (
              <MenuItemRadio key={locale} name="language" value={locale} lang={locale}>
                {name}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t("pane.theme")}</MenuGroupHeader>
            <MenuItemRadio name="theme" value="auto">
              {t("pane.theme.auto")}
            </MenuItemRadio>
            {themes.map((theme) => (
              <MenuItemRadio key={theme} name="theme" value={theme}>
                {t(`pane.theme.${theme}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
