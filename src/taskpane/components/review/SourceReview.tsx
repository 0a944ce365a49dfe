import { withRules } from "../../choices";
import type { ReadSource } from "../../readTable";
import type { Report } from "../../useReport";
import { Diary } from "./Diary";
import { ReadRecord } from "./ReadRecord";
import { useLayout } from "../layout";

/** One table: what was read of it, and the diary of its cleaning with a switch for each rule. */
export function SourceReview({ read, report }: { readonly read: ReadSource; readonly report: Report }) {
  const layout = useLayout();
  const choice = report.choices.find(({ source }) => source.id === read.source.id);
  return (
    <li className={layout.tight}>
      <ReadRecord read={read} onCell={report.showCell} />
      <Diary
        read={read}
        rules={choice?.rules ?? {}}
        onCell={report.showCell}
        onRule={(rule, on) => report.changeChoice(read.source.id, (old) => withRules(old, { [rule]: on }))}
      />
    </li>
  );
}
