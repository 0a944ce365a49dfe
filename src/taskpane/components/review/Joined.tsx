import { Body1, Caption1 } from "@fluentui/react-components";
import type { SimilarNames } from "../../../intake";
import { useNumbers } from "../../numbers";
import { useText } from "../../text";
import type { Outcome } from "../../useReport";
import { useLayout } from "../layout";
import { Part } from "./Part";

const namesShown = 5;

/** Customers that one table has and another lacks, rows without a customer, and names that may be one customer. */
export function Joined({ outcome: { joins, similar } }: { readonly outcome: Outcome }) {
  const t = useText();
  const { count, counted, amount } = useNumbers();
  const layout = useLayout();
  const { missing, withoutCustomer } = joins;
  if (missing.length + withoutCustomer.length + similar.length === 0) return null;
  return (
    <Part title={t("pane.joins.title")}>
      {missing.map(({ table, missingIn, customers, rows, amount: sum, examples }) => (
        <li key={`${table} ${missingIn}`} className={layout.tight}>
          <Body1>
            {t("pane.joins.missing", {
              table: t(`pane.role.${table}`),
              other: t(`pane.role.${missingIn}`),
              customers: count(customers),
              rows: counted("rows", rows),
              amount: amount(sum),
            })}
          </Body1>
          <Caption1>{examples.join(t("pane.separator"))}</Caption1>
        </li>
      ))}
      {withoutCustomer.map(({ table, rows, amount: sum }) => (
        <li key={table}>
          <Body1>
            {t("pane.joins.without", {
              table: t(`pane.role.${table}`),
              rows: counted("rows", rows),
              amount: amount(sum),
            })}
          </Body1>
        </li>
      ))}
      {similar.length > 0 && <Similar similar={similar} />}
    </Part>
  );
}

function Similar({ similar }: { readonly similar: readonly SimilarNames[] }) {
  const t = useText();
  const { count } = useNumbers();
  const layout = useLayout();
  return (
    <li className={layout.tight}>
      <Body1>{t("pane.joins.similar", { count: count(similar.length) })}</Body1>
      {similar.slice(0, namesShown).map(({ key, names }) => (
        <Caption1 key={key}>{names.join(" = ")}</Caption1>
      ))}
    </li>
  );
}
