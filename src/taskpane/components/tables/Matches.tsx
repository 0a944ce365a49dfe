import { Badge, Body1, Caption1 } from "@fluentui/react-components";
import type { ColumnGuess } from "../../../intake/source";
import type { Choice } from "../../choices";
import { columnName, confidenceWord, fieldName, exampleTexts } from "../../columnWords";
import { useText } from "../../text";
import { useLayout } from "../layout";

/** What was recognised: a line for each field, with the column, how sure we are, and sample values. */
export function Matches({ choice }: { readonly choice: Choice }) {
  const layout = useLayout();
  return (
    <ul className={layout.list}>
      {choice.recognition.columns.filter(hasField).map((column) => (
        <Match key={column.index} column={column} />
      ))}
    </ul>
  );
}

type MatchedColumn = ColumnGuess & Required<Pick<ColumnGuess, "field">>;

function hasField(column: ColumnGuess): column is MatchedColumn {
  return column.field !== undefined;
}

function Match({ column }: { readonly column: MatchedColumn }) {
  const t = useText();
  const layout = useLayout();
  const word = confidenceWord(column);
  const examples = exampleTexts(column, t.locale).join(t("pane.separator"));
  return (
    <li className={layout.tight}>
      <div className={layout.row}>
        <Body1>{t("pane.columns.match", { field: fieldName(column.field, t), column: columnName(column, t) })}</Body1>
        <Badge appearance="tint" color={word === "unsure" ? "warning" : "informative"}>
          {t(`pane.confidence.${word}`)}
        </Badge>
      </div>
      {examples !== "" && <Caption1 className={layout.quiet}>{t("pane.columns.examples", { examples })}</Caption1>}
    </li>
  );
}
