import { Checkbox } from "@fluentui/react-components";
import { reportSheets } from "../../reportSheets";
import { useText } from "../../text";
import { useLayout } from "../layout";
import type { SettingsPart } from "./editing";

/** Which sheets are wanted; the cover always is, and none comes without data. */
export function SheetChoice({ settings, onChange }: SettingsPart) {
  const t = useText();
  const layout = useLayout();
  const wanted = new Set<string>(settings.sheets ?? reportSheets);
  const toggle = (sheet: string, on: boolean) => {
    const next = reportSheets.filter((one) => (one === sheet ? on : wanted.has(one)));
    onChange({ sheets: next.length === reportSheets.length ? undefined : next });
  };
  return (
    <div className={layout.tight}>
      {reportSheets.map((sheet) => (
        <Checkbox
          key={sheet}
          label={t(`report.sheet.${sheet}`)}
          checked={wanted.has(sheet)}
          disabled={sheet === "cover"}
          onChange={(_event, { checked }) => toggle(sheet, checked === true)}
        />
      ))}
    </div>
  );
}
