import { Button, Field, MessageBar, MessageBarBody, Textarea } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { download } from "../../download";
import { useText } from "../../text";
import { useLayout } from "../layout";

interface TemplateTransferProps {
  /** Of the file, without its ending. */
  readonly id: string;
  readonly text: string;
  /** Takes a text that was given, and hands back the name of what it holds; throws where it cannot be taken. */
  readonly take: (given: string) => string;
  /** Why it cannot be taken, as a sentence; throws what is no refusal. */
  readonly refusal: (error: unknown) => string;
  /** More to save. */
  readonly children?: ReactNode;
}

/** What came of a template that was given. */
interface Answer {
  readonly intent: "success" | "error";
  readonly words: string;
}

/** A template as a file and as text: Excel on the desktop may refuse a download, so that the text is there to copy. */
export function TemplateTransfer({ id, text, take, refusal, children }: TemplateTransferProps) {
  const t = useText();
  const layout = useLayout();
  const [typed, setTyped] = useState<string>();
  const [answer, setAnswer] = useState<Answer>();
  const answerTo = (given: string) => {
    try {
      const name = take(given);
      setTyped(undefined);
      setAnswer({ intent: "success", words: t("pane.template.taken", { name }) });
    } catch (error) {
      setAnswer({ intent: "error", words: refusal(error) });
    }
  };
  return (
    <div className={layout.stack}>
      <div className={layout.row}>
        <Button onClick={() => download(`${id}.json`, text, "application/json")}>{t("pane.template.export")}</Button>
        {children}
        <ImportButton onText={answerTo} />
      </div>
      <Field label={t("pane.template.text")} hint={t("pane.template.text.hint")}>
        <Textarea value={typed ?? text} rows={8} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <Button
        className={layout.start}
        disabledFocusable={typed === undefined}
        onClick={() => typed !== undefined && answerTo(typed)}
      >
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

function ImportButton({ onText }: { readonly onText: (text: string) => void }) {
  const t = useText();
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => file.current?.click()}>{t("pane.template.import")}</Button>
      <input
        ref={file}
        hidden
        type="file"
        accept=".json"
        aria-label={t("pane.template.import")}
        onChange={({ target }) => {
          void target.files?.[0]?.text().then(onText);
          target.value = "";
        }}
      />
    </>
  );
}

/** An answer to a file that was chosen far up would stand below the edge of the pane. */
function scrollTo(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}
