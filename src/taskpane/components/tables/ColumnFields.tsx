import { Field, Select } from "@fluentui/react-components";
import type { Field as FieldName, TableRole } from "../../../intake/source";
import { fieldsOf, type Choice } from "../../choices";
import { columnName, exampleTexts, fieldName } from "../../columnWords";
import { useText } from "../../text";
import { useLayout } from "../layout";

interface ColumnFieldsProps {
  readonly role: TableRole;
  readonly choice: Choice;
  readonly onField: (column: number, field: FieldName | undefined) => void;
}

/** Every column of a table with a list to say what it holds. */
export function ColumnFields({ role, choice, onField }: ColumnFieldsProps) {
  const t = useText();
  const layout = useLayout();
  const fields = fieldsOf(role);
  return (
    <div className={layout.stack}>
      {choice.recognition.columns.map((column) => {
        const examples = exampleTexts(column, t.locale).join(t("pane.separator"));
        const name = columnName(column, t);
        return (
          <Field key={column.index} label={name} hint={examples && t("pane.columns.examples", { examples })}>
            <Select
              aria-label={t("pane.columns.meaning", { column: name })}
              value={column.field ?? ""}
              onChange={(_event, { value }) =>
                onField(
                  column.index,
                  fields.find((field) => field === value),
                )
              }
            >
              <option value="">{t("pane.columns.unused")}</option>
              {fields.map((field) => (
                <option key={field} value={field}>
                  {fieldName(field, t)}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </div>
  );
}
