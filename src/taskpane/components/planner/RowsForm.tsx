import { Button, Field, Input, Select } from "@fluentui/react-components";
import type { Unit } from "../../../scenario/model/driver";
import { useText } from "../../text";
import { useLayout } from "../layout";
import { DateField } from "./DateField";
import { NumberField } from "./NumberField";

/** Text, a day, a number of a unit, or one of some choices by what they are called. */
type FieldKind = "text" | "date" | Unit | Readonly<Record<string, string>>;

/** What can be typed in a field of a row, which may hang on the row. */
export interface RowField<Row> {
  readonly key: keyof Row & string;
  readonly label: string;
  readonly kind: FieldKind | ((row: Row) => FieldKind);
}

interface RowsFormProps<Row> {
  readonly rows: readonly Row[];
  readonly fields: readonly RowField<Row>[];
  /** What a row is called; fields of the same label are told apart by it. */
  readonly nameOf: (row: Row, place: number) => string;
  readonly onRows: (rows: readonly Row[]) => void;
  /** A row to begin with; without it none can be added. */
  readonly fresh?: Row;
  /** Rows that cannot be removed. */
  readonly fixed?: boolean;
}

/** Rows with fields, to be changed, added and removed. */
export function RowsForm<Row extends object>({
  rows,
  fields,
  nameOf,
  onRows,
  fresh,
  fixed = false,
}: RowsFormProps<Row>) {
  const t = useText();
  const layout = useLayout();
  const change = (at: number, key: string, value: unknown) =>
    onRows(rows.map((row, place) => (place === at ? { ...row, [key]: value } : row)));
  return (
    <div className={layout.stack}>
      {rows.map((row, place) => (
        <fieldset key={place} className={layout.group} aria-label={nameOf(row, place)}>
          <div className={layout.fields}>
            {fields.map((field) => (
              <RowInput
                key={field.key}
                {...{ label: field.label, value: row[field.key], row: nameOf(row, place) }}
                kind={typeof field.kind === "function" ? field.kind(row) : field.kind}
                onChange={(value) => change(place, field.key, value)}
              />
            ))}
          </div>
          {!fixed && (
            <Button
              className={layout.start}
              size="small"
              aria-label={t("planner.row.remove", { name: nameOf(row, place) })}
              onClick={() => onRows(rows.filter((_, at) => at !== place))}
            >
              {t("pane.remove.one")}
            </Button>
          )}
        </fieldset>
      ))}
      {fresh !== undefined && (
        <Button className={layout.start} size="small" onClick={() => onRows([...rows, fresh])}>
          {t("planner.row.add")}
        </Button>
      )}
    </div>
  );
}

interface RowInputProps {
  readonly label: string;
  readonly kind: FieldKind;
  readonly value: unknown;
  readonly row: string;
  readonly onChange: (value: unknown) => void;
}

function RowInput({ label, kind, value, row, onChange }: RowInputProps) {
  const t = useText();
  const layout = useLayout();
  const name = t("planner.driverInput", { driver: row, input: label });
  const shown = typeof value === "string" ? value : "";
  if (kind === "text") {
    return (
      <Field label={label}>
        <Input aria-label={name} value={shown} onChange={(_event, { value: text }) => onChange(text)} />
      </Field>
    );
  }
  if (kind === "date") {
    return <DateField {...{ label, name, value: typeof value === "number" ? value : null, onChange }} />;
  }
  if (typeof kind === "string") {
    const number = typeof value === "number" ? value : undefined;
    return <NumberField {...{ label, name, unit: kind, value: number, onChange }} />;
  }
  return (
    <Field label={label}>
      <Select
        className={layout.shrinks}
        aria-label={name}
        value={shown}
        onChange={(_event, { value: chosen }) => onChange(chosen)}
      >
        {Object.entries(kind).map(([key, word]) => (
          <option key={key} value={key}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  );
}
