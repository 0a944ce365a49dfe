import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useText } from "../../text";

/** An earlier build was cut off: nothing else goes before putting the workbook back. */
export function Interrupted({ onRestore }: { readonly onRestore: () => void }) {
  const t = useText();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t("pane.interrupted.title")}</MessageBarTitle> {t("pane.interrupted.text")}
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={onRestore}>
          {t("pane.restore")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
