import { Body1, Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Choice } from "../../choices";
import {
  assumed,
  optionsOf,
  optionText,
  questionText,
  type Answered,
  type Asked,
} from "../../questions/tableQuestions";
import { useText } from "../../text";
import { ScreenHeading } from "../Heading";
import { useLayout } from "../layout";

interface QuestionFormProps {
  readonly asked: readonly Asked[];
  readonly choices: readonly Choice[];
  readonly onAnswer: (answers: readonly Answered[]) => void;
}

/** All that the data leave open, on one screen, before anything is built. */
export function QuestionForm({ asked, choices, onAnswer }: QuestionFormProps) {
  const t = useText();
  const layout = useLayout();
  const [values, setValues] = useState<readonly string[]>(asked.map(({ question }) => assumed(question) ?? ""));
  const set = (index: number, value: string) => setValues(values.map((old, at) => (at === index ? value : old)));
  return (
    <form
      className={layout.stack}
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(asked.map((one, index) => ({ ...one, value: values[index]! })));
      }}
    >
      <ScreenHeading text={t("pane.question.title")} takesFocus />
      <Body1>{t("pane.question.text")}</Body1>
      {asked.map((one, index) => (
        <OneQuestion
          key={index}
          asked={one}
          choice={choices.find(({ source }) => source.id === one.source)}
          value={values[index]!}
          onValue={(value) => set(index, value)}
        />
      ))}
      <div className={layout.row}>
        <Button appearance="primary" type="submit" disabledFocusable={values.includes("")}>
          {t("pane.question.continue")}
        </Button>
      </div>
    </form>
  );
}

interface OneQuestionProps {
  readonly asked: Asked;
  /** Undefined once its table is gone. */
  readonly choice: Choice | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function OneQuestion({ asked, choice, value, onValue }: OneQuestionProps) {
  const t = useText();
  if (choice === undefined) return null;
  const { question } = asked;
  const options = optionsOf(question);
  const label = questionText(asked, choice, t);
  if (options.length === 0) {
    return (
      <Field label={label}>
        <Input type="number" min={1990} max={2100} value={value} onChange={(_event, data) => onValue(data.value)} />
      </Field>
    );
  }
  return (
    <Field label={label}>
      <RadioGroup value={value} onChange={(_event, data) => onValue(data.value)}>
        {options.map((option) => (
          <Radio key={option} value={option} label={optionText(question, option, choice, t)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
