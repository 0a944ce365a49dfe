import { defaultBudgetSplit } from "../../../scenario/budgetSplit/settings";
import type { Unit } from "../../../scenario/model/driver";
import { useText } from "../../text";
import { useLayout } from "../layout";
import { NumberField } from "./NumberField";
import type { StudyPart } from "./studyPart";

const sides = ["acquisition", "retention"] as const;
const parts = { spend: "money", rate: "share", ceiling: "share" } as const satisfies Record<string, Unit>;
const common = { margin: "money", discount: "share", budget: "money" } as const satisfies Record<string, Unit>;
const people = { acquisition: "prospects", retention: "customers" } as const;

/** What winning and keeping customers cost and bring, and the budget to split between them. */
export function BudgetForm({ study, onStudy }: StudyPart) {
  const t = useText();
  const layout = useLayout();
  const settings = study.budgetSplit ?? defaultBudgetSplit;
  const change = (changed: Partial<typeof settings>) => onStudy({ ...study, budgetSplit: { ...settings, ...changed } });
  return (
    <div className={layout.stack}>
      {sides.map((side) => (
        <fieldset key={side} className={layout.group}>
          <legend>{t(`scenario.split.${side}`)}</legend>
          {(["spend", "rate", "ceiling"] as const).map((part) => (
            <NumberField
              key={part}
              label={t(`scenario.split.${part}`)}
              name={t("planner.driverInput", {
                driver: t(`scenario.split.${side}`),
                input: t(`scenario.split.${part}`),
              })}
              unit={parts[part]}
              value={settings[side][part]}
              onChange={(value = NaN) => change({ [side]: { ...settings[side], [part]: value } })}
            />
          ))}
          <NumberField
            label={t(`planner.split.${people[side]}`)}
            unit="count"
            value={settings[people[side]]}
            onChange={(value = NaN) => change({ [people[side]]: value })}
          />
        </fieldset>
      ))}
      {(["margin", "discount", "budget"] as const).map((part) => (
        <NumberField
          key={part}
          label={t(`scenario.split.${part}`)}
          unit={common[part]}
          value={settings[part]}
          onChange={(value = NaN) => change({ [part]: value })}
        />
      ))}
    </div>
  );
}
