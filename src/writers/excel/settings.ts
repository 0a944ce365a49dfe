/** Our entries in the settings of the workbook: they are saved with it and belong to this add-in alone. */
export type SettingKey = "CLC.build" | "CLC.outputs";

/** Queues reading a setting; the caller syncs, then hands it to storedValue. */
export function loadSetting(context: Excel.RequestContext, key: SettingKey): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(key).load("value");
}

/** What a loaded setting holds, or undefined. We wrote it ourselves, so its shape is known. */
export function storedValue<T>(setting: Excel.Setting): T | undefined {
  return setting.isNullObject ? undefined : (JSON.parse(String(setting.value)) as T);
}

/** Queues writing a setting, as text: every Office keeps text unchanged; the caller syncs. */
export function storeSetting(context: Excel.RequestContext, key: SettingKey, value: unknown): void {
  context.workbook.settings.add(key, JSON.stringify(value));
}

/** Queues deleting a setting, if it is there; the caller syncs. */
export function deleteSetting(context: Excel.RequestContext, key: SettingKey): void {
  context.workbook.settings.getItemOrNullObject(key).delete();
}
