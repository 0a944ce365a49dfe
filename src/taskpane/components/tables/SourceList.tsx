import type { Choice } from "../../choices";
import type { Given } from "../../useGiven";
import type { Report } from "../../useReport";
import { useLayout } from "../layout";
import { SourceItem } from "./SourceItem";

interface SourceListProps {
  readonly choices: readonly Choice[];
  readonly report: Report;
  readonly given: Given;
}

export function SourceList({ choices, report, given }: SourceListProps) {
  const layout = useLayout();
  if (choices.length === 0) return null;
  return (
    <ul className={layout.list}>
      {choices.map((choice) => (
        <SourceItem
          key={choice.source.id}
          choice={choice}
          settings={report.settings}
          onChange={(change) => report.changeChoice(choice.source.id, change)}
          onTakeBack={choice.source.given ? () => given.takeBack(choice.source) : undefined}
        />
      ))}
    </ul>
  );
}
