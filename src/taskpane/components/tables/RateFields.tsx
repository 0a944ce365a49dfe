import { Button, Caption1, Field, Input } from "@fluentui/react-components";
import type { TypedRate } from "../../settings";
import { useText } from "../../text";
import { useLayout } from "../layout";

interface RateFieldsProps {
  readonly rates: readonly TypedRate[];
  /** The report's own currency is not known, so that nothing can be converted. */
  readonly lacksCurrency: boolean;
  readonly onChange: (rates: readonly TypedRate[]) => void;
}

/** What one unit of each other currency is worth in that of the report. */
export function RateFields({ rates, lacksCurrency, onChange }: RateFieldsProps) {
  const t = useText();
  const layout = useLayout();
  const set = (index: number, changed: Partial<TypedRate>) =>
    onChange(rates.map((rate, at) => (at === index ? { ...rate, ...changed } : rate)));
  return (
    <fieldset className={layout.group}>
      <legend>{t("pane.rates.title")}</legend>
      {rates.map(({ currency, rate }, index) => (
        <div key={index} className={layout.fields}>
          <Field label={t("pane.rates.currency")}>
            <Input value={currency} maxLength={3} onChange={(_event, { value }) => set(index, { currency: value })} />
          </Field>
          <Field label={t("pane.rates.rate")}>
            <Input
              type="number"
              min={0}
              step="any"
              value={rate}
              onChange={(_event, { value }) => set(index, { rate: value })}
            />
          </Field>
          <Button
            size="small"
            aria-label={t("pane.rates.removeOne", { currency })}
            onClick={() => onChange(rates.filter((_, at) => at !== index))}
          >
            {t("pane.remove.one")}
          </Button>
        </div>
      ))}
      {lacksCurrency && (
        <Caption1 role="alert" className={layout.bad}>
          {t("pane.rates.noCurrency")}
        </Caption1>
      )}
      <Button size="small" className={layout.start} onClick={() => onChange([...rates, { currency: "", rate: "" }])}>
        {t("pane.rates.add")}
      </Button>
    </fieldset>
  );
}
