import { Body1, Body1Strong, Caption1 } from "@fluentui/react-components";
import type { Exclusion, StatedTotal, TableRole } from "../../../intake/source";
import { useNumbers } from "../../numbers";
import type { ReadSource } from "../../readTable";
import { sourceName } from "../../sourceName";
import { useText } from "../../text";
import { useLayout } from "../layout";
import { CellLink } from "./CellLink";
import { onePerCell, statedByRow } from "./perRow";

interface ReadRecordProps {
  readonly read: ReadSource;
  /** Shows a cell of the source: `line` from 1, column by its title. */
  readonly onCell: (read: ReadSource, line: number, column: string) => void;
}

/** What was read from one table, what was left out and why, with links to the cells. */
export function ReadRecord({ read, onCell }: ReadRecordProps) {
  const t = useText();
  const { count, amount } = useNumbers();
  const { record } = read.table;
  return (
    <>
      <Body1Strong>{sourceName(read.source, t)}</Body1Strong>
      <Body1>
        {t(record.amount === 0 && !isMoney(record.role) ? "pane.result.rowsCounted" : "pane.result.rowsRead", {
          role: t(`pane.role.${record.role}`),
          read: count(record.rowsRead),
          seen: count(record.rowsSeen),
          amount: amount(record.amount),
        })}
      </Body1>
      {record.role === "orders" && record.rowsUnassigned > 0 && (
        <Body1>{t("pane.result.unassigned", { count: count(record.rowsUnassigned) })}</Body1>
      )}
      {statedByRow(record.statedTotals ?? []).map((total, place) => (
        <Stated key={place} total={total} />
      ))}
      {record.exclusions.length === 0 && <Body1>{t("pane.result.noneExcluded")}</Body1>}
      {record.exclusions.map((exclusion) => (
        <Left key={exclusion.reason} exclusion={exclusion} read={read} onCell={onCell} />
      ))}
    </>
  );
}

/** A total of nothing says something of orders and costs alone: many other tables have no amounts. */
const isMoney = (role: TableRole) => role === "orders" || role === "ledger";

/** A total row of the table, against the rows above it. */
function Stated({ total: { row, label, stated, sum } }: { readonly total: StatedTotal }) {
  const t = useText();
  const { count, amount } = useNumbers();
  const words = { row: count(row), label, stated: amount(stated), sum: amount(sum) };
  return <Body1>{t(amount(stated) === amount(sum) ? "pane.result.stated" : "pane.result.statedOff", words)}</Body1>;
}

interface LeftProps extends ReadRecordProps {
  readonly exclusion: Exclusion;
}

function Left({ exclusion, read, onCell }: LeftProps) {
  const t = useText();
  const { counted, amount } = useNumbers();
  const layout = useLayout();
  const reason = t(`intake.reason.${exclusion.reason}`);
  return (
    <div className={layout.tight}>
      <Body1>
        {t("pane.result.excluded", {
          reason,
          rows: counted("rows", exclusion.count),
          amount: amount(exclusion.amount),
        })}
      </Body1>
      <Caption1 className={layout.row}>
        {onePerCell(exclusion.examples).map(({ row, column, value }) => (
          <CellLink key={`${row} ${column}`} {...{ read, row, column, value, onCell }} />
        ))}
      </Caption1>
    </div>
  );
}
