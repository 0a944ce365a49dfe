import { Body1, Caption1, Field, Select } from "@fluentui/react-components";
import { costItemNames, type CostTarget } from "../../../report/costs/items";
import type { Costs } from "../../../report/data/reportData";
import { useNumbers } from "../../numbers";
import { useText } from "../../text";
import { useLayout } from "../layout";
import type { SettingsPart } from "./editing";

interface CostMapEditorProps extends SettingsPart {
  /** Of the tables as last read; undefined before, or without a ledger. */
  readonly costs: Costs | undefined;
}

/** What each category of the ledger is; those that nobody knows come first, then the largest. */
export function CostMapEditor({ settings, onChange, costs }: CostMapEditorProps) {
  const t = useText();
  const layout = useLayout();
  const { amount } = useNumbers();
  const { costMap = {} } = settings;
  if (costs === undefined) return <Body1>{t("pane.costMap.unread")}</Body1>;
  const target = (category: string, item: CostTarget): CostTarget => costMap[category] ?? item;
  const rows = costs.map.filter(({ ledgerCategory }) => ledgerCategory !== "");
  const rank = ({ ledgerCategory, item }: (typeof rows)[number]) =>
    target(ledgerCategory, item) === "unknown" ? 0 : 1;
  const sorted = [...rows].sort((a, b) => rank(a) - rank(b) || Math.abs(b.amount) - Math.abs(a.amount));
  const set = (category: string, value: string) => {
    const { [category]: _, ...others } = costMap;
    onChange({ costMap: value === "" ? others : { ...others, [category]: value as CostTarget } });
  };
  return (
    <div className={layout.stack}>
      <Caption1>{t("pane.costMap.text")}</Caption1>
      {sorted.map(({ ledgerCategory, item, amount: sum }) => (
        <Field key={ledgerCategory} label={ledgerCategory} hint={t("pane.costMap.amount", { amount: amount(sum) })}>
          <Select
            className={layout.shrinks}
            value={costMap[ledgerCategory] ?? ""}
            onChange={(_event, { value }) => set(ledgerCategory, value)}
          >
            <option value="">{t("pane.costMap.recognised", { item: t(`report.item.${item}`) })}</option>
            {costItemNames.map((name) => (
              <option key={name} value={name}>
                {t(`report.item.${name}`)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}
