import type { Field, RawCell, TableRole } from "../source";
import { readDate } from "../values/date";
import { cleanText } from "../values/text";
import { normaliseTitle } from "./titles";

/** A public file whose columns we know although its titles, if it has any, do not tell. */
export interface Preset {
  readonly name: string;
  readonly role: TableRole;
  /** One per column; undefined for a column that is not used. */
  readonly fields: readonly (Field | undefined)[];
  readonly titles: readonly string[];
  /** As others call them who pass the file on. */
  readonly otherTitles?: readonly string[];
  /** One test per column, met by every row. */
  readonly shapes: readonly ((text: string) => boolean)[];
}

const isId = (text: string) => /^\d{1,5}$/.test(text);
const isDay = (text: string) => /^\d{8}$/.test(text) && readDate(text, "dmy") !== undefined;
const isCount = (text: string) => /^\d{1,3}$/.test(text);
const isDollars = (text: string) => /^\d+(?:\.\d{1,2})?$/.test(text);

/** CDNOW, as Fader and Hardie publish it: blank-separated; in the sample the second number is the customer. */
const presets: readonly Preset[] = [
  {
    name: "cdnow-sample",
    role: "orders",
    fields: [undefined, "customer", "date", "quantity", "amount"],
    titles: ["master_id", "sample_id", "date", "number_of_cds", "dollar_value"],
    otherTitles: ["masterid", "sampleid", "date", "cds", "sales"],
    shapes: [isId, isId, isDay, isCount, isDollars],
  },
  {
    name: "cdnow-master",
    role: "orders",
    fields: ["customer", "date", "quantity", "amount"],
    titles: ["customer_id", "date", "number_of_cds", "dollar_value"],
    shapes: [isId, isDay, isCount, isDollars],
  },
];

/** The preset that knows these rows, with or without its titles above them. */
export function findPreset(rows: readonly (readonly RawCell[])[]): { preset: Preset; headerRow: number } | undefined {
  const texts = rows.map((row) => row.map(cleanText)).filter((row) => row.some((text) => text !== ""));
  for (const preset of presets) {
    const first = texts[0]?.map(normaliseTitle).join();
    const known = [preset.titles, preset.otherTitles ?? []].map((titles) => titles.map(normaliseTitle).join());
    const hasTitles = first !== undefined && known.includes(first);
    const data = hasTitles ? texts.slice(1) : texts;
    const fits = data.every(
      (row) => row.length === preset.shapes.length && row.every((text, i) => preset.shapes[i]!(text)),
    );
    if (fits && data.length > 0) return { preset, headerRow: hasTitles ? 0 : -1 };
  }
  return undefined;
}
