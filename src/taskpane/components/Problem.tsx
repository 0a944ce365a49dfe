import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Textarea,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Place } from "../errors";
import { explain } from "../explain";
import { sourceName } from "../sourceName";
import { useText } from "../text";
import { useLayout } from "./layout";

interface ProblemProps {
  readonly error: unknown;
  readonly onShow: (place: Place) => void;
  readonly onDismiss: () => void;
}

/** A failure: what, where, what next; facts for support only if it was not foreseen. */
export function Problem({ error, onShow, onDismiss }: ProblemProps) {
  const t = useText();
  const layout = useLayout();
  const { what, where, next, diagnostic } = explain(error, t);
  return (
    <div className={layout.tight} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t("pane.error.title")}</MessageBarTitle> {what}{" "}
          {where && <Link onClick={() => onShow(where)}>{sourceName(where.source, t)}</Link>}{" "}
          {t("pane.error.next", { next })}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={t("pane.error.dismiss")}
              onClick={onDismiss}
            />
          }
        />
      </MessageBar>
      {diagnostic !== undefined && <Diagnostic text={diagnostic} />}
    </div>
  );
}

/** A text to select and copy: browsers in a pane often refuse the clipboard, so the text itself is in reach. */
function Diagnostic({ text }: { readonly text: string }) {
  const t = useText();
  return (
    <Textarea
      readOnly
      aria-label={t("pane.error.details")}
      value={text}
      rows={3}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
