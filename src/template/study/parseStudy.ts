import * as v from "valibot";
import { modelLine } from "../../scenario/model/modelLine";
import { requireModel } from "../../scenario/model/requireModel";
import type { ScenarioStudy } from "../../scenario/study";
import { TemplateError } from "../errors";
import { checkAt, readJson, schemaFault } from "../readJson";
import { upgrade, type UpgradeSteps } from "../upgrade";
import { studyFormat, studyVersion } from "./format";
import { studySchema } from "./schema";
import type { StudyTemplate } from "./studyTemplate";

/** From each earlier version to the next one; the first one has none before it. */
const steps: UpgradeSteps = {};

/**
 * Reads a template of scenarios from its text.
 *
 * @throws TemplateError "not-json", "not-a-template", "template-version"; "bad-template" and "unknown-place" with the place
 */
export function parseStudy(text: string): StudyTemplate {
  const result = v.safeParse(studySchema, upgrade(readJson(text, studyFormat), steps, studyVersion));
  if (!result.success) throw schemaFault(result.issues[0]);
  const { id, name, language, study: read } = result.output;
  const lines = read.model.lines.map((line, place) => checkAt(`study.model.lines.${place}`, () => modelLine(line)));
  const study: ScenarioStudy = { ...read, model: { ...read.model, lines } };
  requireSense(study);
  return { id, name, ...(language !== undefined && { language }), study };
}

/** Names that hang together, and a scenario that the switch can show. */
function requireSense({ model, scenarios, active }: ScenarioStudy): void {
  checkAt("study.model", () => requireModel(model));
  const names = scenarios.map(({ name }) => name);
  const twice = names.findIndex((name, place) => names.indexOf(name) < place);
  if (twice >= 0) throw wrong(`study.scenarios.${twice}.name`, names[twice]!, "one of each name");
  if (active >= scenarios.length) throw wrong("study.active", active, `0 … ${scenarios.length - 1}`);
  const known = model.drivers.map(({ id }) => id);
  scenarios.forEach(({ values }, place) => {
    const unknown = Object.keys(values).find((id) => !known.includes(id));
    if (unknown !== undefined) throw wrong(`study.scenarios.${place}.values`, unknown, known.join(", "));
  });
}

function wrong(place: string, got: string | number, want: string): TemplateError {
  return new TemplateError("bad-template", { place, got, want });
}
