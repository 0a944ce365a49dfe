import { Caption1 } from "@fluentui/react-components";
import { defaultAllocation, type ChannelSpend } from "../../../scenario/allocation/settings";
import type { Unit } from "../../../scenario/model/driver";
import { useText } from "../../text";
import { useLayout } from "../layout";
import { NumberField } from "./NumberField";
import { RowsForm, type RowField } from "./RowsForm";
import type { StudyPart } from "./studyPart";

const columns = {
  ...{ spend: "money", customers: "count", ceiling: "count", value: "money", floor: "money", cap: "money" },
} as const satisfies Partial<Record<keyof ChannelSpend, Unit>>;

/** The channels between which a budget is split. */
export function ChannelsForm({ study, onStudy }: StudyPart) {
  const t = useText();
  const layout = useLayout();
  const settings = study.allocation ?? defaultAllocation(t);
  const { budget: _, ...withoutBudget } = settings;
  const fields: RowField<ChannelSpend>[] = [
    { key: "name", label: t("scenario.allocation.name"), kind: "text" },
    ...(Object.keys(columns) as (keyof typeof columns)[]).map((key) => ({
      ...{ key, label: t(`scenario.allocation.${key}`), kind: columns[key] },
    })),
  ];
  return (
    <div className={layout.stack}>
      <NumberField
        label={t("scenario.allocation.budget")}
        unit="money"
        value={settings.budget}
        onChange={(budget) =>
          onStudy({ ...study, allocation: budget === undefined ? withoutBudget : { ...settings, budget } })
        }
      />
      <RowsForm
        rows={settings.channels}
        fields={fields}
        nameOf={({ name }) => name}
        onRows={(channels) => onStudy({ ...study, allocation: { ...settings, channels: channels.map(capped) } })}
        fresh={{ name: t("planner.channel.new"), spend: 0, customers: 0, ceiling: 0, value: 0, floor: 0 }}
      />
      {settings.channels.map(({ name, basis }) =>
        basis === undefined ? null : (
          <Caption1 key={name} className={layout.quiet}>
            {t("planner.driverInput", { driver: name, input: basis })}
          </Caption1>
        ),
      )}
    </div>
  );
}

/** An emptied cap is none. */
function capped({ cap, ...channel }: ChannelSpend): ChannelSpend {
  return cap === undefined ? channel : { ...channel, cap };
}
