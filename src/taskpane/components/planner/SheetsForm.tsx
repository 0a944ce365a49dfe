import { Checkbox } from "@fluentui/react-components";
import { scenarioSheetKeys } from "../../../scenario/names";
import { useText } from "../../text";
import { useLayout } from "../layout";
import type { StudyPart } from "./studyPart";

const needed: readonly string[] = ["scenarios", "drivers"];

/** Which sheets are wanted; those of scenarios and drivers always are. */
export function SheetsForm({ study, onStudy }: StudyPart) {
  const t = useText();
  const layout = useLayout();
  const { sheets, ...others } = study;
  const wanted = new Set<string>([...needed, ...(sheets ?? scenarioSheetKeys)]);
  const toggle = (sheet: string, on: boolean) => {
    const next = scenarioSheetKeys.filter((one) => (one === sheet ? on : wanted.has(one)));
    onStudy(next.length === scenarioSheetKeys.length ? others : { ...others, sheets: next });
  };
  return (
    <div className={layout.tight}>
      {scenarioSheetKeys.map((sheet) => (
        <Checkbox
          key={sheet}
          label={t(`scenario.sheet.${sheet}`)}
          checked={wanted.has(sheet)}
          disabled={needed.includes(sheet)}
          onChange={(_event, { checked }) => toggle(sheet, checked === true)}
        />
      ))}
    </div>
  );
}
