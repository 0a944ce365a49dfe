import { Checkbox, Field, Input } from "@fluentui/react-components";
import { kpiIds, type KpiChoice, type KpiId } from "../../../report/kpis/kpiChoice";
import { useText } from "../../text";
import { useLayout } from "../layout";
import type { SettingsPart } from "./editing";

/** Which KPIs the page shows, and their targets; the user's own of an imported template stay. */
export function KpiEditor({ settings, onChange }: SettingsPart) {
  const t = useText();
  const layout = useLayout();
  const chosen: readonly KpiChoice[] = settings.kpis ?? kpiIds.map((id) => ({ id }));
  const ownOnes = chosen.filter(({ formula }) => formula !== undefined);
  const set = (id: KpiId, choice: KpiChoice | undefined) => {
    const of = (one: KpiId) => (one === id ? choice : chosen.find((known) => known.id === one && !known.formula));
    onChange({ kpis: [...kpiIds.flatMap((one) => of(one) ?? []), ...ownOnes] });
  };
  return (
    <ul className={layout.list}>
      {kpiIds.map((id) => {
        const choice = chosen.find((one) => one.id === id && !one.formula);
        const name = t(`report.kpi.${id}`);
        return (
          <li key={id} className={layout.between}>
            <Checkbox
              label={name}
              checked={choice !== undefined}
              onChange={(_event, { checked }) => set(id, checked === true ? { id } : undefined)}
            />
            {choice && (
              <Field className={layout.short}>
                <Input
                  type="number"
                  aria-label={t("pane.kpi.target", { kpi: name })}
                  placeholder={t("pane.kpi.noTarget")}
                  value={choice.target === undefined ? "" : String(choice.target)}
                  onChange={(_event, { value }) => set(id, withTarget(choice, value))}
                />
              </Field>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function withTarget({ target: _, ...others }: KpiChoice, text: string): KpiChoice {
  return text === "" ? others : { ...others, target: Number(text) };
}
