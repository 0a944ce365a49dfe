import { Button, Caption1, Field, Select, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { RawCell } from "../../../intake/source";
import { readers } from "../../given/readers";
import { refusal } from "../../planner/refusal";
import type { TableKind } from "../../planner/takeTables";
import { sourceName } from "../../sourceName";
import { useText } from "../../text";
import type { Source, Workbook } from "../../workbook";
import { useLayout } from "../layout";
import type { StudyPart } from "./studyPart";

/** Titles are known in every language, so that this is a script of its own. */
const tables = () => import(/* webpackChunkName: "planner-tables" */ "../../planner/takeTables");

interface TableInputProps extends StudyPart {
  readonly kind: TableKind;
  readonly workbook: Workbook;
  readonly sources: readonly Source[];
}

/** Takes a table of the planner's: from the workbook, from a file, or pasted. */
export function TableInput({ kind, study, onStudy, workbook, sources }: TableInputProps) {
  const t = useText();
  const layout = useLayout();
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string>();
  const take = async (name: string, read: () => Promise<readonly (readonly RawCell[])[] | undefined>) => {
    try {
      const { tableOfRows, withTable } = await tables();
      onStudy(withTable(study, kind, tableOfRows(name, (await read()) ?? []), t));
      setText("");
      setFault(undefined);
    } catch (error) {
      setFault(refusal(error, t));
    }
  };
  const takeFile = async (given: File) => {
    const { tablesOfFile } = await readers();
    return (await tablesOfFile(given.name, new Uint8Array(await given.arrayBuffer())))[0]?.rows;
  };
  const takeSource = (id: string) => {
    const source = sources.find((one) => one.id === id);
    if (source) void take(sourceName(source, t), () => workbook.readRows(source, 0, source.rowCount));
  };
  return (
    <div className={layout.stack}>
      <Caption1 className={layout.quiet}>{t(`planner.table.${kind}`)}</Caption1>
      <Field label={t("planner.table.sheet")}>
        <Select className={layout.shrinks} value="" onChange={(_event, { value }) => takeSource(value)}>
          <option value="">{t("planner.table.choose")}</option>
          {sources.map((source) => (
            <option key={source.id} value={source.id}>
              {sourceName(source, t)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("planner.table.paste")} {...(fault !== undefined && { validationMessage: fault })}>
        <Textarea value={text} rows={3} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <div className={layout.row}>
        <Button
          size="small"
          disabledFocusable={text.trim() === ""}
          onClick={() =>
            void take(t("pane.add.pasted"), async () => {
              const { tablesOfText } = await readers();
              return tablesOfText(text, t("pane.add.pasted"))[0]?.rows;
            })
          }
        >
          {t("planner.table.take")}
        </Button>
        <Button size="small" onClick={() => file.current?.click()}>
          {t("planner.table.file")}
        </Button>
        <input
          ref={file}
          hidden
          type="file"
          accept=".csv,.txt,.tsv,.xlsx"
          aria-label={t("planner.table.file")}
          onChange={({ target }) => {
            const [given] = target.files ?? [];
            if (given) void take(given.name, () => takeFile(given));
            target.value = "";
          }}
        />
      </div>
    </div>
  );
}
