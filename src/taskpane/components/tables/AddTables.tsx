import { Button, Field, Textarea } from "@fluentui/react-components";
import { useRef, useState, type DragEvent } from "react";
import { useText } from "../../text";
import type { Given } from "../../useGiven";
import { useLayout } from "../layout";

/** Tables that no sheet holds: a pasted text, or files that are chosen or dropped. They are read in memory only. */
export function AddTables({ given }: { readonly given: Given }) {
  const t = useText();
  const layout = useLayout();
  const [text, setText] = useState("");
  const files = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) given.open([...event.dataTransfer.files]);
  };
  return (
    <div className={layout.stack} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Field label={t("pane.add.paste")} hint={t("pane.add.paste.hint")}>
        <Textarea value={text} rows={4} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <div className={layout.row}>
        <Button
          disabledFocusable={text.trim() === ""}
          onClick={() => {
            given.paste(text, t("pane.add.pasted"));
            setText("");
          }}
        >
          {t("pane.add.take")}
        </Button>
        <Button onClick={() => files.current?.click()}>{t("pane.add.files")}</Button>
        <input
          ref={files}
          hidden
          type="file"
          multiple
          accept=".csv,.txt,.tsv,.xlsx,.xlsm"
          aria-label={t("pane.add.files")}
          onChange={({ target }) => {
            given.open([...(target.files ?? [])]);
            target.value = "";
          }}
        />
      </div>
    </div>
  );
}
