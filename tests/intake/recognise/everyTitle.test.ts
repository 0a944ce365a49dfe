import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Recognition, TableRole } from "../../../src/intake";
import { sideColumns } from "../../../src/intake/read/sideColumns";
import { meaningsOf } from "../../../src/intake/recognise/titleMeanings";
import { readRows } from "../readRows";

const languages = ["en", "zh-CN", "zh-TW"] as const;

/** A field that systems call by many titles; without `field` it is one that no table of this role uses. */
type TitleRow = {
  readonly row: string;
  readonly in: readonly TableRole[];
  readonly field?: string;
  readonly values: string;
  /** Titles of the table that stand for the same, and would be a rival. */
  readonly without?: string;
} & Readonly<Partial<Record<(typeof languages)[number], string>>>;

interface TitleData {
  /** Tables of each role, as "title:field:values". */
  readonly tables: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly values: Readonly<Record<string, string>>;
  readonly rows: readonly TitleRow[];
}

const { tables, values, rows } = JSON.parse(
  readFileSync(join(import.meta.dirname, "..", "data", "titles.json"), "utf8"),
) as TitleData;

interface Case {
  readonly role: TableRole;
  readonly title: string;
  readonly field: string | undefined;
  readonly columns: readonly { readonly title: string; readonly values: string }[];
}

/** A table of the role in which the title stands in the place of its field, or behind the others. */
function caseOf(row: TitleRow, role: TableRole, language: string, title: string): Case {
  const table = tables[role]![language]!.map((column) => column.split(":") as [string, string, string]);
  const rivals = row.without?.split("|") ?? [];
  const kept = table.filter(([own]) => !rivals.includes(own) && own !== title);
  const place = kept.findIndex(([, field]) => field === row.field);
  const columns = kept.map(([own, , kind]) => ({ title: own, values: kind }));
  columns.splice(place < 0 ? columns.length : place, place < 0 ? 0 : 1, { title, values: row.values });
  return { role, title, field: row.field, columns };
}

const cases = rows.flatMap((row) =>
  row.in.flatMap((role) =>
    languages.flatMap((language) =>
      (row[language]?.split("|") ?? []).map(
        (title) => [`${row.row}: ${title} (${role})`, caseOf(row, role, language, title)] as const,
      ),
    ),
  ),
);

function lines(columns: Case["columns"]): string[][] {
  const cells = columns.map((column) => values[column.values]!.split("|"));
  return [columns.map(({ title }) => title), ...cells[0]!.map((_, row) => cells.map((column) => column[row]!))];
}

/** What the column is used for: its field, or what the table around it makes of it. */
function useOf({ columns, reshape }: Recognition, index: number): string | undefined {
  const { field } = columns[index]!;
  if (reshape?.account === index) return "account";
  const { flags, returns } = sideColumns(columns);
  return field ?? ([...flags.returned, ...returns].includes(index) ? "returned" : undefined);
}

describe("every title that systems are known to use", () => {
  it.each(cases)("%s", (_, { role, title, field, columns }) => {
    const index = columns.findIndex((column) => column.title === title);
    const { recognition } = readRows(lines(columns), { name: "export.csv" }).record;
    expect(recognition.role).toBe(role);
    expect(useOf(recognition, index)).toBe(field);
  });

  it("means the same in capitals, full width, with a colon, and with its unit", () => {
    const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    const changed = cases.flatMap(([name, { role, title }]) => {
      const fields = (written: string) => meaningsOf(written, role).map(({ field }) => field);
      const forms = [
        ` ${wide(title.toUpperCase())}\u3000`,
        `${title.replaceAll(" ", "_")}：`,
        `${title}（元）`,
        `${title}(USD)`,
      ];
      return forms.filter((form) => fields(form).join() !== fields(title).join()).map((form) => `${name} as ${form}`);
    });
    expect(changed).toEqual([]);
  });
});
