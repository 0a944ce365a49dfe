import { Body1, Body1Strong, Caption1, Link } from "@fluentui/react-components";
import type { Exclusion } from "../../intake/source";
import { useNumbers } from "../numbers";
import type { ReadSource } from "../readTable";
import { sourceName } from "../sourceName";
import { useText } from "../text";
import { useLayout } from "./layout";

interface ReadRecordProps {
  readonly read: ReadSource;
  /** Shows a cell of the source: `line` from 1, column by its title. */
  readonly onCell: (read: ReadSource, line: number, column: string) => void;
}

/** What was read from one table, what was left out and why, with links to the cells. */
export function ReadRecord({ read, onCell }: ReadRecordProps) {
  const t = useText();
  const { count, amount } = useNumbers();
  const layout = useLayout();
  const { source } = read;
  const { record } = read.table;
  return (
    <li className={layout.tight}>
      <Body1Strong>{sourceName(source, t)}</Body1Strong>
      <Body1>
        {t("pane.result.rowsRead", {
          read: count(record.rowsRead),
          seen: count(record.rowsSeen),
          amount: amount(record.amount),
        })}
      </Body1>
      {record.role === "orders" && record.rowsUnassigned > 0 && (
        <Body1>{t("pane.result.unassigned", { count: count(record.rowsUnassigned) })}</Body1>
      )}
      {record.exclusions.length === 0 && <Body1>{t("pane.result.noneExcluded")}</Body1>}
      {record.exclusions.map((exclusion) => (
        <Left key={exclusion.reason} exclusion={exclusion} onCell={(line, column) => onCell(read, line, column)} />
      ))}
    </li>
  );
}

interface LeftProps {
  readonly exclusion: Exclusion;
  readonly onCell: (line: number, column: string) => void;
}

function Left({ exclusion, onCell }: LeftProps) {
  const t = useText();
  const { count, amount } = useNumbers();
  const layout = useLayout();
  const reason = t(`intake.reason.${exclusion.reason}`);
  return (
    <div className={layout.tight}>
      <Body1>
        {t("pane.result.excluded", { reason, count: count(exclusion.count), amount: amount(exclusion.amount) })}
      </Body1>
      <Caption1 className={layout.row}>
        {exclusion.examples.map(({ row, column, value }) => (
          <Link key={`${row} ${column}`} onClick={() => onCell(row, column)}>
            {value === null
              ? t("pane.result.example.blank", { row: count(row) })
              : t("pane.result.example", { row: count(row), value: String(value) })}
          </Link>
        ))}
      </Caption1>
    </div>
  );
}
