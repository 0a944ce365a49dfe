import { Button, Field, MessageBar, MessageBarBody, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { parseTemplate, templateSentence, templateText, type Template } from "../../../template";
import { TemplateError } from "../../../template/errors";
import { download } from "../../download";
import { useText } from "../../text";
import { useLayout } from "../layout";

interface TransferProps {
  readonly template: Template;
  readonly onImport: (template: Template) => void;
}

/** What came of a template that was given. */
interface Answer {
  readonly intent: "success" | "error";
  readonly words: string;
}

/** The template as a file and as text: Excel on the desktop may refuse a download, so that the text is there to copy. */
export function Transfer({ template, onImport }: TransferProps) {
  const t = useText();
  const layout = useLayout();
  const file = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const [answer, setAnswer] = useState<Answer>();
  const text = typed ?? templateText(template);
  const take = (given: string) => {
    try {
      const taken = parseTemplate(given);
      onImport(taken);
      setTyped(undefined);
      setAnswer({ intent: "success", words: t("pane.template.taken", { name: taken.name }) });
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      setAnswer({ intent: "error", words: templateSentence(error, t) });
    }
  };
  return (
    <div className={layout.stack}>
      <div className={layout.row}>
        <Button onClick={() => download(`${template.id}.json`, templateText(template), "application/json")}>
          {t("pane.template.export")}
        </Button>
        <Button onClick={() => file.current?.click()}>{t("pane.template.import")}</Button>
        <input
          ref={file}
          hidden
          type="file"
          accept=".json"
          aria-label={t("pane.template.import")}
          onChange={({ target }) => {
            void target.files?.[0]?.text().then(take);
            target.value = "";
          }}
        />
      </div>
      <Field label={t("pane.template.text")} hint={t("pane.template.text.hint")}>
        <Textarea value={text} rows={8} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <Button className={layout.start} disabledFocusable={typed === undefined} onClick={() => take(text)}>
        {t("pane.template.take")}
      </Button>
      {answer && (
        <MessageBar key={answer.words} ref={scrollTo} intent={answer.intent} layout="multiline">
          <MessageBarBody>{answer.words}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** An answer to a file that was chosen far up would stand below the edge of the pane. */
function scrollTo(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}
