import { Body1Strong, Caption1 } from "@fluentui/react-components";
import { rangeFaultSentence } from "../../../scenario/driverFaults";
import type { Driver } from "../../../scenario/model/driver";
import { useText } from "../../text";
import { useLayout } from "../layout";
import { NumberField } from "./NumberField";

interface DriverCardProps {
  readonly driver: Driver;
  readonly onChange: (changed: Partial<Pick<Driver, "base" | "low" | "high">>) => void;
}

/** A driver with its range; what is wrong with it stands below and stops nothing else. */
export function DriverCard({ driver, onChange }: DriverCardProps) {
  const t = useText();
  const layout = useLayout();
  const fault = rangeFaultSentence(driver, t);
  const input = (key: "low" | "base" | "high") => (
    <NumberField
      label={t(`scenario.drivers.${key}`)}
      name={t("planner.driverInput", { driver: driver.label, input: t(`scenario.drivers.${key}`) })}
      unit={driver.unit}
      value={driver[key]}
      onChange={(value = NaN) => onChange({ [key]: value })}
    />
  );
  return (
    <fieldset className={layout.group}>
      <legend>
        <Body1Strong>{driver.label}</Body1Strong>
      </legend>
      <div className={layout.fields}>
        {input("low")}
        {input("base")}
        {input("high")}
      </div>
      {fault && (
        <Caption1 role="alert" className={layout.bad}>
          {fault}
        </Caption1>
      )}
      <Caption1 className={layout.quiet}>{driver.source}</Caption1>
    </fieldset>
  );
}
