import type { Locale, Translate } from "../../i18n";
import {
  cleanFiles,
  dirtyFiles,
  encodeText,
  sampleCompany,
  wordsOf,
  type SampleFile,
  type TableKey,
} from "../../sample";
import type { NoticeContent } from "./Notice";
import { openFiles } from "./openFiles";
import type { Playground } from "./openPlayground";

const seed = 1;

/** Sheets are called as their tables, in the language of the page. */
function named(file: SampleFile, locale: Locale): SampleFile {
  const table = file.name.replace(".csv", "") as TableKey;
  return { ...file, name: `${wordsOf[locale][`table.${table}`]}.csv` };
}

function filesOf(variant: "large" | "dirty", locale: Locale): File[] {
  const sample = sampleCompany(seed);
  const files =
    variant === "dirty" ? dirtyFiles(sample, locale) : cleanFiles(sample, locale).map((file) => named(file, locale));
  return files.map(({ name, text, encoding }) => new File([new Uint8Array(encodeText(text, encoding))], name));
}

/** Puts each table of the company of 2,000 customers on a new sheet, as if its files were dropped on the page. */
export async function openLargeSample(
  variant: "large" | "dirty",
  playground: Playground,
  { t, tell }: { readonly t: Translate; readonly tell: (notice: NoticeContent) => void },
): Promise<void> {
  tell({ kind: "progress", text: t("playground.sample.making") });
  await painted();
  const files = filesOf(variant, t.locale);
  const before = playground.workbook.worksheets.$items().length;
  await openFiles(files, playground, t, tell);
  playground.workbook.worksheets.$items()[before]?.activate();
  tell({ kind: "done", text: t("playground.sample.opened", { count: files.length }) });
}

/** The notice is on the screen before the tables of 24 months are made. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
