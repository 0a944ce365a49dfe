import { Button, Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Field as FieldName } from "../../intake/source";
import type { Choice, PaneRole } from "../choices";
import { useNumbers } from "../numbers";
import { sourceName } from "../sourceName";
import { useText } from "../text";
import type { Source } from "../workbook";
import { ColumnFields } from "./ColumnFields";
import { useLayout } from "./layout";
import { Matches } from "./Matches";

interface SourceCardProps {
  readonly role: PaneRole;
  readonly sources: readonly Source[];
  readonly choice: Choice | undefined;
  readonly onSource: (source: Source | undefined) => void;
  readonly onField: (column: number, field: FieldName | undefined) => void;
}

/** One table: which one it is, what its columns were taken for, what is missing. */
export function SourceCard({ role, sources, choice, onSource, onField }: SourceCardProps) {
  const t = useText();
  const { count } = useNumbers();
  const layout = useLayout();
  const [editing, setEditing] = useState(false);
  const missing = choice?.recognition.missing ?? [];
  const fields = missing.map((field) => t(`intake.field.${field}`)).join(t("pane.separator"));
  const size = ({ source, recognition }: Choice) =>
    t("pane.source.size", {
      rows: count(source.rowCount - recognition.headerRow - 1),
      columns: count(source.columnCount),
    });
  const open = editing || missing.length > 0;
  return (
    <section className={layout.card}>
      <Field label={t(`pane.role.${role}`)} hint={choice ? size(choice) : t(`pane.role.${role}.none`)}>
        <Select
          className={layout.shrinks}
          value={choice?.source.id ?? ""}
          onChange={(_event, { value }) => onSource(sources.find(({ id }) => id === value))}
        >
          <option value="">{t(role === "orders" ? "pane.source.choose" : "pane.source.none")}</option>
          {sources.map((source) => (
            <option key={source.id} value={source.id}>
              {sourceName(source, t)}
            </option>
          ))}
        </Select>
      </Field>
      {choice && (
        <>
          {missing.length > 0 && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{t("pane.columns.missing", { fields })}</MessageBarBody>
            </MessageBar>
          )}
          {open ? <ColumnFields role={role} choice={choice} onField={onField} /> : <Matches choice={choice} />}
          {missing.length === 0 && (
            <Button className={layout.start} size="small" onClick={() => setEditing(!editing)} aria-expanded={open}>
              {t(editing ? "pane.columns.done" : "pane.columns.change")}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
