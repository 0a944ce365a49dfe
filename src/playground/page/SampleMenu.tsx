import { useRef } from "react";
import type { Translate } from "../../i18n";
import { sampleChoices, type SampleChoice } from "./sampleChoices";

export interface SampleMenuProps {
  readonly t: Translate;
  /** Until the workbook is there. */
  readonly disabled: boolean;
  readonly onSample: (choice: SampleChoice) => void;
}

/** The sample companies on offer, behind one button. */
export function SampleMenu({ t, disabled, onSample }: SampleMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const choose = (choice: SampleChoice) => {
    close();
    onSample(choice);
  };
  return (
    <details
      ref={menu}
      className="menu"
      onKeyDown={({ key }) => key === "Escape" && close()}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && close()}
    >
      <summary aria-disabled={disabled} onClick={(event) => disabled && event.preventDefault()}>
        {t("playground.openSample")}
      </summary>
      <div className="choices">
        {sampleChoices.map((choice) => (
          <button key={choice} type="button" onClick={() => choose(choice)}>
            {t(`playground.sample.${choice}`)}
          </button>
        ))}
      </div>
    </details>
  );
}
