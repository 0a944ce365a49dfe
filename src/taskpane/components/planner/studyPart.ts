import type { ScenarioStudy } from "../../../scenario/study";

/** What a part of the planner needs: the study, and how to change it. */
export interface StudyPart {
  readonly study: ScenarioStudy;
  readonly onStudy: (study: ScenarioStudy) => void;
}
