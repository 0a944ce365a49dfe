import { Field, Input } from "@fluentui/react-components";
import { isoDate } from "../../../report/calendar";
import { useLayout } from "../layout";

interface DateFieldProps {
  readonly label: string;
  /** A serial number; null for none. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Spoken instead of the label where several fields have the same. */
  readonly name?: string;
}

const dayOfUnixEpoch = 25_569;
const millisecondsPerDay = 86_400_000;

/** A day, or none. */
export function DateField({ label, value, onChange, name }: DateFieldProps) {
  const layout = useLayout();
  const change = (text: string) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    onChange(Number.isNaN(time) ? null : time / millisecondsPerDay + dayOfUnixEpoch);
  };
  return (
    <Field label={label} className={layout.twoFields}>
      <Input
        className={layout.shrinks}
        type="date"
        value={value === null ? "" : isoDate(value)}
        {...(name !== undefined && { "aria-label": name })}
        onChange={(_event, { value: text }) => change(text)}
      />
    </Field>
  );
}
