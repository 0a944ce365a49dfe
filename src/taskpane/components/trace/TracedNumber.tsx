import { Body1, Body1Strong, Caption1, Link } from "@fluentui/react-components";
import type { Key } from "../../../i18n";
import type { TracedRow } from "../../../report/trace";
import { useNumbers } from "../../numbers";
import { useText } from "../../text";
import type { FoundTrace } from "../../trace/findTrace";
import type { Report } from "../../useReport";
import { useLayout } from "../layout";

interface TracedNumberProps {
  readonly found: FoundTrace;
  readonly report: Report;
}

/** A number in words, what it means, and the rows that it is made of, largest first. */
export function TracedNumber({ found, report }: TracedNumberProps) {
  const { place, value, kind, formula, words, rows } = found;
  const t = useText();
  const layout = useLayout();
  const numbers = useNumbers();
  const { counted } = numbers;
  const shown = numbers[kind];
  return (
    <>
      <div className={layout.tight}>
        <Caption1 className={layout.quiet}>{place}</Caption1>
        <Body1Strong>{typeof value === "number" ? shown(value) : String(value ?? "")}</Body1Strong>
        {formula !== undefined && <Body1>{t("pane.trace.formula", { formula })}</Body1>}
        {words && <Body1>{words.definition}</Body1>}
        {words && <Body1>{t("pane.trace.rowsOf", { rows: words.rows })}</Body1>}
        {words === undefined && <Body1>{t("pane.trace.none")}</Body1>}
      </div>
      {rows && (
        <div className={layout.tight}>
          <h3 className={layout.heading}>{t("pane.trace.rows")}</h3>
          <Body1>{t(totalWords(found), { rows: counted("rows", rows.count), amount: shown(rows.total) })}</Body1>
          {rows.rows.length < rows.count && (
            <Caption1>{t("pane.trace.largest", { rows: counted("rows", rows.rows.length) })}</Caption1>
          )}
          <RowTable rows={rows.rows} found={found} report={report} />
        </div>
      )}
    </>
  );
}

/** Rows that do not add up have no total. */
function totalWords({ addsUp }: FoundTrace): Key {
  return addsUp ? "pane.trace.total" : "pane.trace.ofRows";
}

function RowTable({ rows, found, report }: TracedNumberProps & { readonly rows: readonly TracedRow[] }) {
  const t = useText();
  const layout = useLayout();
  const numbers = useNumbers();
  const shown = numbers[found.kind];
  return (
    <div className={layout.scroll} role="region" aria-label={t("pane.trace.rows")} tabIndex={0}>
      <table className={layout.table}>
        <thead>
          <tr>
            <th scope="col">{t("pane.trace.row")}</th>
            <th scope="col" className={layout.number}>
              {t(found.kind === "date" ? "pane.trace.day" : "pane.trace.amount")}
            </th>
            {found.addsUp && (
              <th scope="col" className={layout.number}>
                {t("pane.trace.share")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td>
                <RowLink row={row} report={report} />
              </td>
              <td className={layout.number}>{shown(row.amount)}</td>
              {found.addsUp && <td className={layout.number}>{numbers.share(row.share)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The row by its source; a link where a sheet holds it. */
function RowLink({ row: { source: name, row, is }, report }: { readonly row: TracedRow; readonly report: Report }) {
  const t = useText();
  const { count } = useNumbers();
  const layout = useLayout();
  const read = report.outcome?.sources.find(({ table }) => table.record.name === name);
  const what = Object.values(is).filter((word) => word !== "");
  const words = t("pane.trace.place", { source: name ?? "", row: count(row ?? 0) });
  return (
    <div className={layout.tight}>
      {read && row !== undefined && !read.source.given ? (
        <Link onClick={() => report.showPlace({ source: read.source, line: row, column: 0 })}>{words}</Link>
      ) : (
        <span>{name === undefined ? t("pane.trace.noPlace") : words}</span>
      )}
      <span className={layout.quiet}>{what.slice(0, 3).join(t("pane.separator"))}</span>
    </div>
  );
}
