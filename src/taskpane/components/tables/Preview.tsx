import { Caption1 } from "@fluentui/react-components";
import { isoDate, previewRows, type PreviewCell } from "../../../intake";
import { kindOf } from "../../../intake/recognise/roles";
import type { RawCell, TableRole } from "../../../intake/source";
import type { Choice } from "../../choices";
import { fieldName } from "../../columnWords";
import { readOptions, type Settings } from "../../settings";
import { sourceName } from "../../sourceName";
import { useText } from "../../text";
import { useLayout } from "../layout";

const rowsShown = 5;

/** The first rows: each cell as it stands, and as it is read. */
export function Preview({ choice, settings }: { readonly choice: Choice; readonly settings: Settings }) {
  const t = useText();
  const layout = useLayout();
  const { source, recognition, styles, rules } = choice;
  const options = { ...readOptions(settings), ...styles, rules, name: sourceName(source, t), count: rowsShown };
  const rows = previewRows(recognition, source.preview, options);
  if (rows.length === 0) return <Caption1>{t("pane.preview.none")}</Caption1>;
  return (
    <div className={layout.scroll} role="region" aria-label={t("pane.preview.title")} tabIndex={0}>
      <table className={layout.table}>
        <thead>
          <tr>
            <th scope="col">{t("pane.preview.field")}</th>
            <th scope="col">{t("pane.preview.raw")}</th>
            <th scope="col">{t("pane.preview.read")}</th>
          </tr>
        </thead>
        {rows.map((cells, row) => (
          <tbody key={row}>
            {cells.map((cell) => (
              <tr key={cell.field}>
                <th scope="row">{fieldName(cell.field, t)}</th>
                <td>{rawText(cell.raw)}</td>
                <td>{readText(cell, recognition.role!, t)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function rawText(raw: RawCell): string {
  return raw === null ? "" : String(raw);
}

function readText({ field, read }: PreviewCell, role: TableRole, t: ReturnType<typeof useText>): string {
  if (read === undefined) return t("pane.preview.unreadable");
  if (read === null) return t("pane.preview.blank");
  if (typeof read === "string") return read;
  return kindOf(role, field) === "date" ? isoDate(read) : read.toLocaleString(t.locale, { maximumFractionDigits: 4 });
}
