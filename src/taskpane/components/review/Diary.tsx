import { Body1, Caption1, Switch } from "@fluentui/react-components";
import { cleaningRules, isoDate } from "../../../intake";
import type { CleaningRule, CleaningRules, DiaryEntry, DiaryExample } from "../../../intake/source";
import { useNumbers } from "../../numbers";
import type { ReadSource } from "../../readTable";
import { useText } from "../../text";
import { Folded } from "../Folded";
import { useLayout } from "../layout";
import { CellLink } from "./CellLink";

interface DiaryProps {
  readonly read: ReadSource;
  /** What the user switched; it counts from the next build on. */
  readonly rules: CleaningRules;
  readonly onRule: (rule: CleaningRule, on: boolean) => void;
  readonly onCell: (read: ReadSource, line: number, column: string) => void;
}

const examplesShown = 3;

/** Rules that are off unless the user says otherwise. */
const offAtFirst: readonly CleaningRule[] = ["black-triangle", "drop-repeats", "drop-hidden"];

/** What was cleaned or flagged in one table, rule by rule. */
export function Diary({ read, rules, onRule, onCell }: DiaryProps) {
  const t = useText();
  const layout = useLayout();
  const entries = read.table.record.diary ?? [];
  const found = new Set(entries.map(({ rule }) => rule));
  const others = cleaningRules.filter((rule) => !found.has(rule) && (rule in rules || offAtFirst.includes(rule)));
  return (
    <Folded title={t("pane.diary.title", { count: entries.length })} level="h3">
      <div className={layout.stack}>
        {entries.length === 0 && <Body1>{t("pane.diary.none")}</Body1>}
        {entries.map((entry) => (
          <Entry key={entry.rule} {...{ entry, read, onCell, onRule }} on={rules[entry.rule] ?? true} />
        ))}
        {others.map((rule) => (
          <Switch
            key={rule}
            label={t(`intake.rule.${rule}`)}
            checked={rules[rule] ?? !offAtFirst.includes(rule)}
            onChange={(_event, { checked }) => onRule(rule, checked)}
          />
        ))}
        <Caption1 className={layout.quiet}>{t("pane.diary.note")}</Caption1>
      </div>
    </Folded>
  );
}

interface EntryProps extends Omit<DiaryProps, "rules"> {
  readonly entry: DiaryEntry;
  readonly on: boolean;
}

function Entry({ entry: { rule, changed, count: found, examples }, on, read, onRule, onCell }: EntryProps) {
  const t = useText();
  const { count } = useNumbers();
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      <Switch
        label={t(changed ? "pane.diary.cleaned" : "pane.diary.flagged", {
          rule: t(`intake.rule.${rule}`),
          count: count(found),
        })}
        checked={on}
        onChange={(_event, { checked }) => onRule(rule, checked)}
      />
      {examples.slice(0, examplesShown).map((example) => (
        <div key={`${example.row} ${example.column}`} className={layout.row}>
          <CellLink {...{ read, onCell }} row={example.row} column={example.column} value={example.raw} />
          {changed && <Caption1>{t("pane.diary.becomes", { clean: cleanText(example, rule, t) })}</Caption1>}
        </div>
      ))}
    </div>
  );
}

/** Days are serial numbers inside. */
const dateRules: readonly CleaningRule[] = ["date-text", "republic-year"];

function cleanText({ clean }: DiaryExample, rule: CleaningRule, t: ReturnType<typeof useText>): string {
  if (clean === null) return t("pane.preview.blank");
  if (typeof clean === "string") return clean;
  return dateRules.includes(rule) ? isoDate(clean) : clean.toLocaleString(t.locale, { maximumFractionDigits: 4 });
}
