import { usePlanner, type ChangePlanner, type PlannerState } from "../../planner/usePlanner";
import { useText } from "../../text";
import type { Report } from "../../useReport";
import type { Workbook } from "../../workbook";
import { PlannerScreen } from "./PlannerScreen";

interface PlannerTabProps {
  readonly report: Report;
  readonly workbook: Workbook;
  readonly state: PlannerState;
  readonly onState: ChangePlanner;
}

/** The planner with all that it needs: a script of its own, which the other parts of the pane do not wait for. */
export function PlannerTab(props: PlannerTabProps) {
  const t = useText();
  const { report, workbook } = props;
  const planner = usePlanner({ ...props, t });
  return <PlannerScreen planner={planner} workbook={workbook} sources={report.found?.sources ?? []} />;
}
