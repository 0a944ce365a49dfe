import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Unit } from "../../../scenario/model/driver";

interface NumberFieldProps {
  readonly label: string;
  readonly unit: Unit;
  readonly value: number | undefined;
  /** Undefined for an empty field, NaN for what is no number. */
  readonly onChange: (value: number | undefined) => void;
  readonly placeholder?: string;
  /** Spoken instead of the label where several fields have the same. */
  readonly name?: string;
}

/** A number as its unit is spoken of: shares in per cent. */
export function NumberField({ label, unit, value, onChange, placeholder, name }: NumberFieldProps) {
  const scale = unit === "share" ? 100 : 1;
  const shown = value === undefined || Number.isNaN(value) ? "" : String(Number((value * scale).toPrecision(12)));
  // what is typed stays as it is until the field is left: "0." is on its way to 0.5
  const [typed, setTyped] = useState<string>();
  const change = (text: string) => {
    setTyped(text);
    onChange(text.trim() === "" ? undefined : Number(text) / scale);
  };
  return (
    <Field label={label}>
      <Input
        inputMode="decimal"
        value={typed ?? shown}
        {...(name !== undefined && { "aria-label": name })}
        {...(placeholder !== undefined && { placeholder })}
        {...(unit === "share" && { contentAfter: "%" })}
        onChange={(_event, { value: text }) => change(text)}
        onBlur={() => setTyped(undefined)}
      />
    </Field>
  );
}
