import { isoDate } from "../../../intake";

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const write = {
  iso: ({ year, month, day }: Parts) => `${year}-${month}-${day}`,
  compact: ({ year, month, day }: Parts) => year + month + day,
  dots: ({ year, month, day }: Parts) => `${day}.${month}.${year}`,
  american: ({ year, month, day }: Parts) => `${month}/${day}/${year}`,
  named: ({ year, month, day }: Parts) => `${day}-${months[Number(month) - 1]!}-${year.slice(2)}`,
  namedMonth: ({ year, month }: Parts) => `${months[Number(month) - 1]!}-${year.slice(2)}`,
  slashes: ({ year, month, day }: Parts) => `${year}/${Number(month)}/${Number(day)}`,
  chinese: ({ year, month, day }: Parts) => `${year}年${Number(month)}月${Number(day)}日`,
  chineseMonth: ({ year, month }: Parts) => `${year}年${Number(month)}月`,
  republic: ({ year, month, day }: Parts) => `${Number(year) - 1911}/${month}/${day}`,
  republicWords: ({ year, month, day }: Parts) => `民國${Number(year) - 1911}年${Number(month)}月${Number(day)}日`,
} as const;

/** How a system writes days: 2024-03-05, 20240305, 05.03.2024, 03/05/2024, 05-Mar-24, Mar-24, 2024/3/5, … */
export type DayStyle = keyof typeof write;

export function dayText(serial: number, style: DayStyle): string {
  const [year, month, day] = isoDate(serial).split("-") as [string, string, string];
  return write[style]({ year, month, day });
}
