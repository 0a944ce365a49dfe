import {
  classes,
  defaultImpactLimits,
  defaultProbabilityLimits,
  defaultRisks,
  defaultStresses,
  type Risk,
  type Stress,
} from "../../../scenario/risks/settings";
import { useText } from "../../text";
import { useLayout } from "../layout";
import { RowsForm } from "./RowsForm";
import type { StudyPart } from "./studyPart";

const amounts = ["impact", "responseCost", "impactAfter"] as const;
const shares = ["probability", "probabilityAfter"] as const;

/** What may happen, what a response makes of it, and what stress does to drivers. */
export function RisksForm({ study, onStudy }: StudyPart) {
  const t = useText();
  const layout = useLayout();
  const { risks = defaultRisks(t), stresses = defaultStresses(t, study.model) } = study.risks ?? {};
  const drivers = Object.fromEntries(study.model.drivers.map(({ id, label }) => [id, label]));
  // a share of the driver, or so many of its own unit
  const unitOf = ({ driver, change: how }: Stress) =>
    how === "relative" ? "share" : (study.model.drivers.find(({ id }) => id === driver)?.unit ?? "count");
  const limits = {
    probabilityLimits: study.risks?.probabilityLimits ?? defaultProbabilityLimits,
    impactLimits: study.risks?.impactLimits ?? defaultImpactLimits,
  };
  const classLimits = classes.map((_, i) => ({
    ...{ probability: limits.probabilityLimits[i], impact: limits.impactLimits[i] },
  }));
  const change = (
    changed: { readonly risks?: readonly Risk[]; readonly stresses?: readonly Stress[] } & Partial<typeof limits>,
  ) => onStudy({ ...study, risks: { ...study.risks, ...changed } });
  return (
    <div className={layout.stack}>
      <RowsForm<Risk>
        rows={risks}
        fields={[
          { key: "name", label: t("scenario.risk.name"), kind: "text" },
          ...shares.map((key) => ({ key, label: t(`scenario.risk.${key}`), kind: "share" as const })),
          ...amounts.map((key) => ({ key, label: t(`scenario.risk.${key}`), kind: "money" as const })),
        ]}
        nameOf={({ name }) => name}
        onRows={(rows) => change({ risks: rows })}
        fresh={{
          ...{ name: t("planner.risk.new"), probability: 0, impact: 0 },
          ...{ responseCost: 0, probabilityAfter: 0, impactAfter: 0 },
        }}
      />
      <RowsForm<Stress>
        rows={stresses}
        fields={[
          { key: "name", label: t("scenario.stress.name"), kind: "text" },
          { key: "driver", label: t("scenario.column.driver"), kind: drivers },
          {
            key: "change",
            label: t("scenario.stress.change"),
            kind: { relative: t("scenario.stress.relative"), absolute: t("scenario.stress.absolute") },
          },
          { key: "amount", label: t("scenario.stress.amount"), kind: unitOf },
        ]}
        nameOf={({ name }) => name}
        onRows={(rows) => change({ stresses: rows })}
        fresh={{ name: t("planner.stress.new"), driver: study.model.drivers[0]!.id, change: "relative", amount: 0 }}
      />
      <RowsForm<(typeof classLimits)[number]>
        rows={classLimits}
        fields={[
          { key: "probability", label: t("scenario.risk.probabilityFrom"), kind: "share" },
          { key: "impact", label: t("scenario.risk.impactFrom"), kind: "money" },
        ]}
        nameOf={(_, place) => `${t("scenario.risk.class")} ${place + 1}`}
        onRows={(rows) =>
          change({
            probabilityLimits: rows.map(({ probability }) => probability ?? 0),
            impactLimits: rows.map(({ impact }) => impact ?? 0),
          })
        }
        fixed
      />
    </div>
  );
}
