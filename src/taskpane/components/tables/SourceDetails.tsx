import { Body1, Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { tableRoles } from "../../../intake";
import type { TableRole } from "../../../intake/source";
import { isRead, withField, withRole, type Choice } from "../../choices";
import { columnName } from "../../columnWords";
import type { Settings } from "../../settings";
import { useText } from "../../text";
import { Folded } from "../Folded";
import { useLayout } from "../layout";
import { Preview } from "../lazyScreens";
import { ColumnFields } from "./ColumnFields";
import { Matches } from "./Matches";

interface SourceDetailsProps {
  readonly choice: Choice;
  readonly settings: Settings;
  readonly onChange: (change: (choice: Choice) => Choice) => void;
}

/** What a table is taken for, column by column, and how its first rows are read. */
export function SourceDetails({ choice, settings, onChange }: SourceDetailsProps) {
  const t = useText();
  const layout = useLayout();
  const { role, missing, columns } = choice.recognition;
  const fields = missing.map((field) => t(`intake.field.${field}`)).join(t("pane.separator"));
  const unused = columns.filter(({ field }) => field === undefined).map((column) => columnName(column, t));
  return (
    <div className={layout.stack}>
      <Field label={t("pane.role.choose")}>
        <Select
          value={isRead(choice) ? role : ""}
          onChange={(_event, { value }) =>
            onChange((old) => withRole(old, value === "" ? undefined : (value as TableRole)))
          }
        >
          <option value="">{t("pane.role.leaveOut")}</option>
          {tableRoles.map((one) => (
            <option key={one} value={one}>
              {t(`pane.role.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {role !== undefined && (
        <>
          {missing.length > 0 && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{t("pane.columns.missing", { fields })}</MessageBarBody>
            </MessageBar>
          )}
          <Matches choice={choice} />
          {unused.length > 0 && (
            <Body1 className={layout.quiet}>
              {t("pane.columns.unusedList", { columns: unused.join(t("pane.separator")) })}
            </Body1>
          )}
          <Folded title={t("pane.columns.edit")} level="h3" open={missing.length > 0}>
            <ColumnFields
              role={role}
              choice={choice}
              onField={(column, field) => onChange((old) => withField(old, column, field))}
            />
          </Folded>
          {missing.length === 0 && (
            <Folded title={t("pane.preview.title")} level="h3">
              <Preview choice={choice} settings={settings} />
            </Folded>
          )}
        </>
      )}
    </div>
  );
}
