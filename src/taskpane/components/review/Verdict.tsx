import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useNumbers } from "../../numbers";
import { useText } from "../../text";
import type { Outcome } from "../../useReport";

/** Rows left out do not break a tie, so that they have to be said beside it. */
export function Verdict({ outcome: { data, sources } }: { readonly outcome: Outcome }) {
  const t = useText();
  const { counted } = useNumbers();
  const ties = data.checks.every(({ difference }) => difference === 0);
  const left = sources
    .flatMap(({ table }) => table.record.exclusions)
    .reduce((sum, exclusion) => sum + exclusion.count, 0);
  const words = left > 0 ? t("pane.result.left", { rows: counted("rows", left) }) : t("pane.result.good");
  return (
    <MessageBar intent={ties && left === 0 ? "success" : "warning"} layout="multiline">
      <MessageBarBody>{ties ? words : t("pane.result.bad")}</MessageBarBody>
    </MessageBar>
  );
}
