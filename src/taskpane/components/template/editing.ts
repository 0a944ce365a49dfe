import type { TemplateSettings } from "../../../template/template";

/** What a part of the editor needs: the settings, and how to change some of them; undefined leaves one to its default. */
export interface SettingsPart {
  readonly settings: TemplateSettings;
  readonly onChange: (changed: {
    readonly [Key in keyof TemplateSettings]?: TemplateSettings[Key] | undefined;
  }) => void;
}
