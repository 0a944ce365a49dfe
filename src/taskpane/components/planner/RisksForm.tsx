import { defaultRisks, defaultStresses, type Risk, type Stress } from "../../../scenario/risks/settings";
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
  const change = (changed: { readonly risks?: readonly Risk[]; readonly stresses?: readonly Stress[] }) =>
    onStudy({ ...study, risks: { ...study.risks, ...changed } });
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
          { key: "amount", label: t("scenario.stress.amount"), kind: "count" },
        ]}
        nameOf={({ name }) => name}
        onRows={(rows) => change({ stresses: rows })}
        fresh={{ name: t("planner.stress.new"), driver: study.model.drivers[0]!.id, change: "relative", amount: 0 }}
      />
    </div>
  );
}
