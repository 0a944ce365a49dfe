import type { Translate } from "../i18n";
import { count } from "./numbers";
import type { OnProgress } from "./readFile";

const rowsBetween = 100_000;

/** Says every 100,000 rows how far the reading is, and nothing for short files. */
export function readingProgress(t: Translate, say: (line: string) => void): OnProgress {
  let last = { name: "", rows: 0 };
  return ({ name }, rows, share) => {
    if (last.name !== name) {
      say(t("cli.progress.reading", { file: name }));
      last = { name, rows: 0 };
    }
    if (rows - last.rows < rowsBetween) return;
    last = { name, rows };
    say(t("cli.progress.rows", { file: name, rows: count(rows, t.locale), percent: Math.round(share * 100) }));
  };
}
