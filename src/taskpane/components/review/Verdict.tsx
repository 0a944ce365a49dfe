import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useNumbers } from "../../numbers";
import { useText } from "../../text";
import type { Outcome } from "../../useReport";

/** Rows left out and cells of the user's own break no tie of ours, so that they have to be said beside it. */
export function Verdict({ outcome: { data, sources, refreshed } }: { readonly outcome: Outcome }) {
  const t = useText();
  const { counted } = useNumbers();
  const ties = data.checks.every(({ difference }) => difference === 0);
  const left = sources
    .flatMap(({ table }) => table.record.exclusions)
    .reduce((sum, exclusion) => sum + exclusion.count, 0);
  const kept = refreshed?.kept ?? 0;
  const reserves = [
    ...(left > 0 ? [t("pane.result.left", { rows: counted("rows", left) })] : []),
    ...(kept > 0 ? [t("pane.result.keptTies")] : []),
  ];
  const words = reserves.length > 0 ? reserves.join(" ") : t("pane.result.good");
  return (
    <MessageBar intent={ties && reserves.length === 0 ? "success" : "warning"} layout="multiline">
      <MessageBarBody>{ties ? words : t("pane.result.bad")}</MessageBarBody>
    </MessageBar>
  );
}
