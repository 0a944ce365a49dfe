import { Caption1 } from "@fluentui/react-components";
import { CoreError } from "../../../core/errors";
import type { Translate } from "../../../i18n";
import { outcomeDrivers } from "../../../scenario/model/swings";
import { correlationMatrix } from "../../../scenario/simulate/correlationMatrix";
import type { ScenarioStudy } from "../../../scenario/study";
import { useText } from "../../text";
import { useLayout } from "../layout";
import { RowsForm } from "./RowsForm";
import type { StudyPart } from "./studyPart";

interface Row {
  readonly first: string;
  readonly second: string;
  readonly value: number;
}

/** Drivers that move together in the simulation. */
export function CorrelationsForm({ study, onStudy }: StudyPart) {
  const t = useText();
  const layout = useLayout();
  const known = outcomeDrivers(study.model);
  const labels = new Map(study.model.drivers.map(({ id, label }) => [id, label]));
  const choices = Object.fromEntries(known.map((id) => [id, labels.get(id)!]));
  const correlations = study.monteCarlo?.correlations ?? [];
  const rows = correlations.map(({ drivers: [first, second], value }): Row => ({ first, second, value }));
  const change = (changed: readonly Row[]) => {
    const next = changed.map(({ first, second, value }) => ({ drivers: [first, second] as const, value: value || 0 }));
    onStudy({ ...study, monteCarlo: { ...study.monteCarlo, correlations: next } });
  };
  const fault = faultOf(study, t);
  const [first, second] = known;
  return (
    <div className={layout.stack}>
      <RowsForm
        rows={rows}
        fields={[
          { key: "first", label: t("planner.correlation.first"), kind: choices },
          { key: "second", label: t("planner.correlation.second"), kind: choices },
          { key: "value", label: t("planner.correlation.value"), kind: "count" },
        ]}
        nameOf={(row) => `${choices[row.first] ?? row.first} × ${choices[row.second] ?? row.second}`}
        onRows={change}
        {...(first !== undefined && second !== undefined && { fresh: { first, second, value: 0 } })}
      />
      {fault !== undefined && (
        <Caption1 role="alert" className={layout.bad}>
          {fault}
        </Caption1>
      )}
    </div>
  );
}

/** Pairs that contradict each other, in words. */
function faultOf({ model, monteCarlo }: ScenarioStudy, t: Translate): string | undefined {
  try {
    correlationMatrix(monteCarlo?.correlations ?? [], outcomeDrivers(model));
    return undefined;
  } catch (error) {
    if (error instanceof CoreError) return t(`error.${error.code}`, error.details);
    throw error;
  }
}
