import { Badge, Body1Strong, Button, Caption1 } from "@fluentui/react-components";
import { useState } from "react";
import { certaintyOf, type Certainty } from "../../certainty";
import { isRead, type Choice } from "../../choices";
import { useNumbers } from "../../numbers";
import { reasonOf } from "../../reasonOf";
import type { Settings } from "../../settings";
import { sourceName } from "../../sourceName";
import { useText } from "../../text";
import { useLayout } from "../layout";
import { SourceDetails } from "./SourceDetails";

interface SourceItemProps {
  readonly choice: Choice;
  readonly settings: Settings;
  readonly onChange: (change: (choice: Choice) => Choice) => void;
  /** Only for what was pasted or opened. */
  readonly onTakeBack: (() => void) | undefined;
}

/** One table: what it was taken for and how sure that is; its columns unfold. */
export function SourceItem({ choice, settings, onChange, onTakeBack }: SourceItemProps) {
  const t = useText();
  const layout = useLayout();
  const { counted } = useNumbers();
  const { source, recognition } = choice;
  const certainty = certaintyOf(choice);
  const name = sourceName(source, t);
  const needsHelp = isRead(choice) && recognition.missing.length > 0;
  const [opened, setOpened] = useState(false);
  const open = opened || needsHelp;
  return (
    <li className={layout.card}>
      <div className={layout.tight}>
        <Body1Strong>{recognition.role ? t(`pane.role.${recognition.role}`) : t("pane.role.none")}</Body1Strong>
        <Caption1>{name}</Caption1>
        <div className={layout.row}>
          <Badge appearance="tint" color={badgeColors[certainty]}>
            {t(`pane.confidence.${certainty}`)}
          </Badge>
          {source.hidden && <Badge appearance="outline">{t("pane.source.hidden")}</Badge>}
          <Caption1 className={layout.quiet}>
            {[
              counted("rows", Math.max(0, source.rowCount - recognition.headerRow - 1)),
              counted("columns", source.columnCount),
            ].join(t("pane.separator"))}
          </Caption1>
        </div>
        <Caption1 className={layout.quiet}>{reasonOf(choice, t)}</Caption1>
      </div>
      {open && <SourceDetails choice={choice} settings={settings} onChange={onChange} />}
      <div className={layout.row}>
        {!needsHelp && (
          <Button
            size="small"
            aria-expanded={open}
            aria-label={t(opened ? "pane.source.close" : "pane.source.open", { source: name })}
            onClick={() => setOpened(!opened)}
          >
            {t(opened ? "pane.columns.done" : "pane.columns.change")}
          </Button>
        )}
        {onTakeBack && (
          <Button size="small" appearance="subtle" onClick={onTakeBack}>
            {t("pane.add.remove")}
          </Button>
        )}
      </div>
    </li>
  );
}

const badgeColors = {
  sure: "informative",
  likely: "informative",
  unsure: "warning",
  user: "informative",
} as const satisfies Record<Certainty, string>;
