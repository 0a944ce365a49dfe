import { IntakeError, intakeSentence } from "../../intake";
import type { Translate } from "../../i18n";
import { isWorkbook } from "../../intake/readers/textDecoder";
import { beginsWell } from "./files/beginsWell";
import { openFile } from "./files/openFile";
import { openWorkbookFile, type OpenedFile } from "./files/openWorkbookFile";
import { sheetNameFor } from "./files/sheetNameFor";
import type { NoticeContent } from "./Notice";
import type { Playground } from "./openPlayground";

type Tell = (notice: NoticeContent) => void;

/** Opens the visitor's files instead of the sample, if one of them can be: both in one report would make no sense. */
export async function openOwnFiles(files: readonly File[], playground: Playground, t: Translate, tell: Tell) {
  const readable = await Promise.all(files.filter(hasKnownType).map(beginsWell));
  const isInstead = readable.includes(true) && playground.sample.close();
  await openFiles(files, playground, t, (notice) => {
    const { kind, text } = notice;
    tell(isInstead && kind === "done" ? { kind, text: t("playground.file.instead", { opened: text }) } : notice);
  });
}

/** Opens files one after the other, each on a sheet of its own, and tells how it goes. */
export async function openFiles(
  files: readonly File[],
  playground: Playground,
  t: Translate,
  tell: Tell,
): Promise<void> {
  for (const file of files) tell(await openOne(file, playground, t, tell));
}

function hasKnownType({ name }: File): boolean {
  return /\.(csv|tsv|txt|xlsx|xlsm)$/i.test(name);
}

async function openOne(file: File, playground: Playground, t: Translate, tell: Tell): Promise<NoticeContent> {
  const words = { file: file.name };
  if (!hasKnownType(file)) return { kind: "error", text: t("playground.file.wrongType", words) };
  const number = new Intl.NumberFormat(t.locale);
  const onProgress = (rows: number) =>
    tell({ kind: "progress", text: t("playground.file.reading", { ...words, rows: number.format(rows) }) });
  try {
    const { sheets, rows } = await openAny(file, playground, onProgress);
    const [first] = sheets;
    playground.workbook.worksheets
      .$items()
      .find(({ name }) => name === first)
      ?.activate();
    const sheet = sheets.join(t("intake.list"));
    return { kind: "done", text: t("playground.file.opened", { ...words, sheet, rows: number.format(rows) }) };
  } catch (error) {
    const reason = error instanceof IntakeError ? intakeSentence(error, t) : String(error);
    return { kind: "error", text: t("playground.file.failed", { ...words, reason }) };
  }
}

/** Files are known by their first bytes, whatever they are called. */
async function openAny(
  file: File,
  { grid, workbook }: Playground,
  onProgress: (rows: number) => void,
): Promise<OpenedFile> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (isWorkbook(start)) {
    return openWorkbookFile(file.name, new Uint8Array(await file.arrayBuffer()), { grid, workbook });
  }
  const taken = workbook.worksheets.$items().map(({ name }) => name);
  const sheet = sheetNameFor(file.name, taken);
  return { sheets: [sheet], rows: await openFile(file, { grid, workbook, sheet, onProgress }) };
}
