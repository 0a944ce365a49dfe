import type { Planner } from "../../planner/usePlanner";
import { useText } from "../../text";
import type { Source, Workbook } from "../../workbook";
import { Folded } from "../Folded";
import { useLayout } from "../layout";
import { BudgetForm } from "./BudgetForm";
import { ChannelsForm } from "./ChannelsForm";
import { CorrelationsForm } from "./CorrelationsForm";
import { EvaluationForm } from "./EvaluationForm";
import { RisksForm } from "./RisksForm";
import { ScorecardForm } from "./ScorecardForm";
import { SheetsForm } from "./SheetsForm";
import { StudyTransfer } from "./StudyTransfer";
import { TableInput } from "./TableInput";

interface MorePartsProps {
  readonly planner: Planner;
  readonly workbook: Workbook;
  readonly sources: readonly Source[];
}

/** What not every planner sets: tables of her own, the settings of single sheets, and templates. */
export function MoreParts({ planner, workbook, sources }: MorePartsProps) {
  const t = useText();
  const layout = useLayout();
  const { study, change, template, changeTemplate } = planner;
  const part = { study, onStudy: change };
  const tables = { ...part, workbook, sources };
  return (
    <>
      <Folded title={t("planner.tables")}>
        <div className={layout.stack}>
          <TableInput kind="drivers" {...tables} />
          <TableInput kind="lines" {...tables} />
        </div>
      </Folded>
      <Folded title={t("scenario.sheet.budgetSplit")}>
        <BudgetForm {...part} />
      </Folded>
      <Folded title={t("scenario.sheet.allocation")}>
        <ChannelsForm {...part} />
      </Folded>
      <Folded title={t("planner.correlations")}>
        <CorrelationsForm {...part} />
      </Folded>
      <Folded title={t("scenario.sheet.risks")}>
        <RisksForm {...part} />
      </Folded>
      <Folded title={t("scenario.sheet.evaluation")}>
        <div className={layout.stack}>
          <TableInput kind="evaluation" {...tables} />
          <EvaluationForm {...part} />
        </div>
      </Folded>
      <Folded title={t("scenario.sheet.scorecard")}>
        <ScorecardForm {...part} />
      </Folded>
      <Folded title={t("pane.template.sheets")}>
        <SheetsForm {...part} />
      </Folded>
      <Folded title={t("planner.transfer")}>
        <StudyTransfer template={template} onTemplate={changeTemplate} />
      </Folded>
    </>
  );
}
