import { Body1 } from "@fluentui/react-components";
import { useText } from "../../text";
import { ScreenHeading } from "../Heading";
import { useLayout } from "../layout";

/** Shown while the workbook has nothing to read: what to put where. */
export function EmptyWorkbook() {
  const t = useText();
  const layout = useLayout();
  return (
    <div className={layout.card}>
      <ScreenHeading text={t("pane.empty.title")} takesFocus={false} />
      <div className={layout.tight}>
        <Body1>{t("pane.empty.what")}</Body1>
        <Body1>{t("pane.empty.columns")}</Body1>
        <Body1>{t("pane.empty.ledger")}</Body1>
      </div>
    </div>
  );
}
