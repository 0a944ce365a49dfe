import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileReader, IntakeError, type Field, type Recognition, type TableRole } from "../../../src/intake";

/** What a file must be taken for. Made columns (of months) are named by their span, as "date+amount". */
interface Expectation {
  readonly role: TableRole;
  readonly fields: Readonly<Record<string, string>>;
  /** Fields, "cents" or "tax", that must be asked about. */
  readonly asked?: readonly string[];
}

interface Verdict {
  readonly right: number;
  readonly expected: number;
  /** Sure of something that is wrong, and no question about it. */
  readonly silentlyWrong: readonly string[];
  readonly unasked: readonly string[];
  readonly missed: readonly string[];
}

const folder = join(import.meta.dirname, "..", "fixtures");
/** What the command line and the pane report as doubtful lies below. */
const sureEnough = 0.75;

function recognised(path: string, name: string): Recognition {
  const reader = fileReader({ name });
  reader.push(readFileSync(path));
  return reader.finish().record.recognition;
}

/** Titles with the fields that their columns were taken for. */
function fieldsOf({ columns }: Recognition): Map<string, { field: string; confidence: number }> {
  const found = new Map<string, { field: string; confidence: number }>();
  for (const { title, field, confidence } of columns) {
    if (field === undefined) continue;
    const key = title.normalize("NFKC");
    const before = found.get(key);
    found.set(key, { field: before ? `${before.field}+${field}` : field, confidence });
  }
  return found;
}

const asks = ({ questions = [], tax }: Recognition) => [
  ...questions.flatMap((question) => (question.kind === "field" ? [question.field as string] : [question.kind])),
  ...(tax?.other === undefined ? [] : ["tax"]),
];

function judge(name: string, path: string, { role, fields, asked = [] }: Expectation): Verdict {
  const recognition = recognised(path, name);
  const found = fieldsOf(recognition);
  const questions = asks(recognition);
  const normal = new Map(Object.entries(fields).map(([title, field]) => [title.normalize("NFKC"), field]));
  const rightTitles = [...normal].filter(([title, field]) => found.get(title)?.field === field);
  const isSilent = (field: string, confidence: number) =>
    confidence >= sureEnough && !questions.includes(field) && !questions.includes("role");
  const wrong = [...found].filter(
    ([title, { field, confidence }]) => normal.get(title) !== field && isSilent(field, confidence),
  );
  const isRoleWrong = recognition.role !== role;
  return {
    expected: normal.size + 1,
    right: rightTitles.length + (isRoleWrong ? 0 : 1),
    silentlyWrong: [
      ...(isRoleWrong && !questions.includes("role") ? [`${name}: ${recognition.role} for ${role}`] : []),
      ...wrong.map(([title, { field }]) => `${name}: ${title} = ${field}`),
    ],
    unasked: asked.filter((field) => !questions.includes(field)).map((field) => `${name}: ${field}`),
    missed: [...normal].flatMap(([title, field]) =>
      found.get(title)?.field === field ? [] : [`${name}: ${title} is no ${field}`],
    ),
  };
}

const languages = ["en", "zh-CN", "zh-TW"] as const;

describe("exports of real systems, by their titles and values", () => {
  it.each(languages)("%s: 20 files or more, 95 % of roles and fields right, nothing wrong in silence", (language) => {
    const expectations = JSON.parse(readFileSync(join(folder, language, "expectations.json"), "utf8")) as Readonly<
      Record<string, Expectation>
    >;
    const files = readdirSync(join(folder, language)).filter((name) => !name.endsWith(".json"));
    expect(files.sort()).toEqual(Object.keys(expectations).sort());
    expect(files.length).toBeGreaterThanOrEqual(20);
    const verdicts = files.map((name) => judge(name, join(folder, language, name), expectations[name]!));
    const sum = (count: (verdict: Verdict) => number) => verdicts.reduce((total, verdict) => total + count(verdict), 0);
    const score = sum(({ right }) => right) / sum(({ expected }) => expected);
    const missed = verdicts.flatMap((verdict) => verdict.missed);
    expect(verdicts.flatMap(({ silentlyWrong }) => silentlyWrong)).toEqual([]);
    expect(verdicts.flatMap(({ unasked }) => unasked)).toEqual([]);
    expect(score, `${(100 * score).toFixed(1)} % right; missed: ${missed.join("; ")}`).toBeGreaterThanOrEqual(0.95);
  });

  it("cover every role in every language", () => {
    for (const language of languages) {
      const text = readFileSync(join(folder, language, "expectations.json"), "utf8");
      const roles = new Set(Object.values(JSON.parse(text) as Record<string, Expectation>).map(({ role }) => role));
      expect(roles.size).toBe(11);
    }
  });
});

describe("questions about a table", () => {
  const read = (rows: readonly string[], options: { name: string; year?: number; role?: TableRole }) => {
    const reader = fileReader(options);
    reader.push(new TextEncoder().encode(rows.join("\n")));
    return reader.finish();
  };
  const wide = ["Cost category,Jan,Feb,Mar", "Ads,1,2,3", "Support,4,5,6"];

  it("asks for the year of months that have none, and takes it", () => {
    expect(() => read(wide, { name: "costs.csv" })).toThrow(
      new IntakeError("no-year", { name: "costs.csv", titles: "Cost category, Jan, Feb, Mar" }),
    );
    const { table, role } = read(wide, { name: "costs.csv", year: 2024 });
    expect(role).toBe("ledger");
    expect(table).toMatchObject({ date: Float64Array.of(45292, 45323, 45352, 45292, 45323, 45352) });
  });

  it("asks which role, where two explain the titles as well, and takes the one that is said", () => {
    const rows = ["Date,Channel,Amount", "2024-01-05,Search,10.50", "2024-01-06,Social,9.50"];
    const roleOf = (options: { name: string; role?: TableRole }) => read(rows, options).record;
    expect(roleOf({ name: "data.csv" }).recognition.questions).toEqual([{ kind: "role", roles: ["orders", "spend"] }]);
    expect(roleOf({ name: "ad spend.csv" })).toMatchObject({ role: "spend" });
    expect(roleOf({ name: "data.csv", role: "spend" })).toMatchObject({ role: "spend", amount: 20 });
  });

  it("reads cents and millionths as money, and asks where only the neighbours say so", () => {
    const cents = read(["customer_oid,plan_oid,amount,started_at", "c1,p1,1999,2024-01-05"], { name: "subs.csv" });
    expect(cents.record.amount).toBe(19.99);
    expect(cents.record.recognition.questions).toEqual([{ kind: "cents", column: 2 }]);
    const micros = read(["segments.date,campaign.name,metrics.cost_micros", "2024-01-05,Brand,12340000"], {
      name: "x.csv",
    });
    expect(micros.record).toMatchObject({ role: "spend", amount: 12.34 });
    expect(micros.record.recognition.questions).toBeUndefined();
    const fields: readonly (Field | undefined)[] = micros.record.recognition.columns.map(({ field }) => field);
    expect(fields).toEqual(["date", "campaign", "amount"]);
  });
});
