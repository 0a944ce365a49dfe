import { Body1, Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { BuildResult } from "../buildReport";
import type { Check } from "../checks";
import { useNumbers } from "../numbers";
import type { ReadSource } from "../readTable";
import { useText } from "../text";
import type { OutputSheet } from "../workbook";
import { ScreenHeading } from "./Heading";
import { useLayout } from "./layout";
import { ReadRecord } from "./ReadRecord";
import { RemoveOutputs } from "./RemoveOutputs";

interface ResultProps {
  readonly result: BuildResult;
  /** All sheets of ours that stand in the workbook. */
  readonly outputs: readonly OutputSheet[];
  readonly onSheet: (sheet: OutputSheet) => void;
  readonly onRemove: () => void;
  readonly onCell: (read: ReadSource, line: number, column: string) => void;
}

/** What was built: sheets to go to, checks, and what was read or left out. */
export function Result({ result, outputs, onSheet, onRemove, onCell }: ResultProps) {
  const t = useText();
  const layout = useLayout();
  return (
    <div className={layout.stack}>
      <ScreenHeading text={t("pane.result.title")} takesFocus />
      <Verdict result={result} />
      <Part title={t("pane.result.sheets")}>
        {result.sheets.map((sheet) => (
          <li key={sheet.id}>
            <Link onClick={() => onSheet(sheet)}>{sheet.name}</Link>
          </li>
        ))}
      </Part>
      <div className={layout.row}>
        <RemoveOutputs outputs={outputs} onRemove={onRemove} />
      </div>
      <Part title={t("pane.result.checks")}>
        {result.checks.map((check) => (
          <CheckLine key={check.kind} check={check} />
        ))}
      </Part>
      <Part title={t("pane.result.sources")}>
        {result.sources.map((source) => (
          <ReadRecord key={source.source.id} read={source} onCell={onCell} />
        ))}
      </Part>
    </div>
  );
}

/** Rows left out do not break a tie, so that they have to be said beside it. */
function Verdict({ result: { checks, sources } }: { readonly result: BuildResult }) {
  const t = useText();
  const { count } = useNumbers();
  const ties = checks.every(({ difference }) => difference === 0);
  const left = sources
    .flatMap(({ table }) => table.record.exclusions)
    .reduce((sum, exclusion) => sum + exclusion.count, 0);
  const words = left > 0 ? t("pane.result.left", { count: count(left) }) : t("pane.result.good");
  return (
    <MessageBar intent={ties && left === 0 ? "success" : "warning"} layout="multiline">
      <MessageBarBody>{ties ? words : t("pane.result.bad")}</MessageBarBody>
    </MessageBar>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const layout = useLayout();
  return (
    <section className={layout.tight}>
      <h3 className={layout.heading}>{title}</h3>
      <ul className={layout.list}>{children}</ul>
    </section>
  );
}

/** Mark, words and colour, never colour alone. */
function CheckLine({ check: { kind, difference } }: { readonly check: Check }) {
  const t = useText();
  const { count, amount } = useNumbers();
  const layout = useLayout();
  const good = difference === 0;
  const off = kind === "rows" ? count(difference) : amount(difference);
  const verdict = good ? t("pane.result.check.good") : t("pane.result.check.bad", { difference: off });
  return (
    <li>
      <Body1 className={good ? layout.good : layout.bad}>{good ? "✓" : "✗"}</Body1>{" "}
      <Body1>{t("pane.result.check", { check: t(`pane.check.${kind}`), verdict })}</Body1>
    </li>
  );
}
