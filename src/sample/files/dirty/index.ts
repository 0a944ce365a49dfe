import type { Locale } from "../../../i18n";
import type { Sample } from "../../sample";
import type { SampleFile } from "../sampleFile";
import { dirtyInputs, type DirtyInputs } from "./dirtyInputs";
import { dirtyEn } from "./en";
import { dirtyZhCN } from "./zhCN";
import { dirtyZhTW } from "./zhTW";

const exportsOf: Readonly<Record<Locale, (inputs: DirtyInputs) => SampleFile[]>> = {
  en: dirtyEn,
  "zh-CN": dirtyZhCN,
  "zh-TW": dirtyZhTW,
};

/** The same numbers as real systems and people of that language export them. */
export function dirtyFiles(sample: Sample, locale: Locale): SampleFile[] {
  return exportsOf[locale](dirtyInputs(sample, locale));
}
