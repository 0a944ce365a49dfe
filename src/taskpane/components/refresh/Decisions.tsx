import { Body1, Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Conflict, Missing, RefreshDecisions, Surplus } from "../../../writers/excel";
import { conflictWords } from "../../refresh/conflictWords";
import type { Pending } from "../../refresh/useDecision";
import { useNumbers } from "../../numbers";
import { useText } from "../../text";
import { ScreenHeading } from "../Heading";
import { useLayout } from "../layout";
import { Decision } from "./Decision";

interface DecisionsProps {
  readonly pending: Pending;
  readonly onCancel: () => void;
}

/** By what was asked: the refresh asks about equal things, not about the same objects. */
type Chosen<Value extends string> = ReadonlyMap<string, Value>;

/** What the user changed or deleted of the report: asked for once, nothing of hers is lost unless she says so. */
export function Decisions({ pending: { questions, answer }, onCancel }: DecisionsProps) {
  const t = useText();
  const numbers = useNumbers();
  const layout = useLayout();
  const [conflicts, setConflicts] = useState<Chosen<ReturnType<RefreshDecisions["conflict"]>>>(new Map());
  const [missing, setMissing] = useState<Chosen<ReturnType<RefreshDecisions["missing"]>>>(new Map());
  const [surplus, setSurplus] = useState<Chosen<ReturnType<RefreshDecisions["surplus"]>>>(new Map());
  const decisions = {
    conflict: (one: Conflict) => conflicts.get(placeOf(one)) ?? "keepMine",
    missing: (one: Missing) => missing.get(placeOf(one)) ?? "rebuild",
    surplus: (one: Surplus) => surplus.get(placeOf(one)) ?? "keep",
  } as const;
  return (
    <section className={layout.stack}>
      <ScreenHeading text={t("pane.decide.title")} takesFocus />
      <Body1>{t(questions.again ? "pane.decide.again" : "pane.decide.text")}</Body1>
      {questions.conflicts.map((one, index) => (
        <Decision
          key={`c${index}`}
          label={t("pane.decide.conflict", {
            ...place(one),
            ...conflictWords(one, numbers),
          })}
          value={decisions.conflict(one)}
          options={["keepMine", "takeNew", "newSheet"]}
          onValue={(value) => setConflicts(new Map(conflicts).set(placeOf(one), value))}
        />
      ))}
      {questions.missing.map((one, index) => (
        <Decision
          key={`m${index}`}
          label={t(one.block === undefined ? "pane.decide.missingSheet" : "pane.decide.missing", {
            sheet: one.sheetName,
            block: one.title ?? one.block ?? "",
          })}
          value={decisions.missing(one)}
          options={["rebuild", "forget"]}
          onValue={(value) => setMissing(new Map(missing).set(placeOf(one), value))}
        />
      ))}
      {questions.surplus.map((one, index) => (
        <Decision
          key={`s${index}`}
          label={t("pane.decide.surplus", { sheet: one.sheetName })}
          value={decisions.surplus(one)}
          options={["keep", "remove"]}
          onValue={(value) => setSurplus(new Map(surplus).set(placeOf(one), value))}
        />
      ))}
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => answer(decisions)}>
          {t("pane.decide.continue")}
        </Button>
        <Button onClick={onCancel}>{t("pane.cancel")}</Button>
      </div>
    </section>
  );
}

/** Tells what is asked about from everything else of its kind. */
function placeOf({ sheet, ...within }: Conflict | Missing | Surplus): string {
  const part = "address" in within ? within.address : "block" in within ? within.block : "";
  return `${sheet}!${part}`;
}

function place({ sheetName, address, row }: Conflict) {
  return { sheet: sheetName, address, row };
}
