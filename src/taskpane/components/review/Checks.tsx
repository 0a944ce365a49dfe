import { Body1 } from "@fluentui/react-components";
import type { Check } from "../../../report";
import { useNumbers } from "../../numbers";
import { useText } from "../../text";
import { Folded } from "../Folded";
import { useLayout } from "../layout";
import { Part } from "./Part";

/** What must add up: what does not stands open, what does is folded. */
export function Checks({ checks }: { readonly checks: readonly Check[] }) {
  const t = useText();
  const bad = checks.filter(({ difference }) => difference !== 0);
  const good = checks.filter(({ difference }) => difference === 0);
  return (
    <section>
      {bad.length > 0 && (
        <Part title={t("pane.result.checks")}>
          {bad.map((check, index) => (
            <CheckLine key={index} check={check} />
          ))}
        </Part>
      )}
      {good.length > 0 && (
        <Folded title={t("pane.result.checksGood", { count: good.length })} level="h3">
          <CheckList checks={good} />
        </Folded>
      )}
    </section>
  );
}

function CheckList({ checks }: { readonly checks: readonly Check[] }) {
  const layout = useLayout();
  return (
    <ul className={layout.list}>
      {checks.map((check, index) => (
        <CheckLine key={index} check={check} />
      ))}
    </ul>
  );
}

/** Mark, words and colour, never colour alone. */
function CheckLine({ check }: { readonly check: Check }) {
  const { name, source = "", row = 0, totals = 0, counts, difference } = check;
  const t = useText();
  const { count, amount } = useNumbers();
  const layout = useLayout();
  const good = difference === 0;
  const off = counts ? count(difference) : amount(difference);
  const verdict = good ? t("pane.result.check.good") : t("pane.result.check.bad", { difference: off });
  const about = { source, row: count(row), totals: count(totals) };
  return (
    <li>
      <Body1 className={good ? layout.good : layout.bad}>{good ? "✓" : "✗"}</Body1>{" "}
      <Body1>{t("pane.result.check", { check: t(`report.check.${name}`, about), verdict })}</Body1>
    </li>
  );
}
