import type { Account } from "./accounts";
import { chance, type Chance } from "./chance";
import { calendarMonth, dayAfter, monthCount, monthIndex } from "./calendar";
import { rates } from "./company";
import type { Operations, Posting } from "./posting";

type Draft = Omit<Posting, "day">;

/** Monthly cost in cents at the start, growth a month, and whether December pays a thirteenth salary. */
const monthly: Partial<Record<Account, { readonly start: number; readonly growth: number; readonly salary: boolean }>> =
  {
    salesSalaries: { start: 400_000, growth: 0.012, salary: true },
    onboardingSalaries: { start: 105_000, growth: 0.012, salary: true },
    loyalty: { start: 62_000, growth: 0.025, salary: false },
    crm: { start: 48_000, growth: 0.01, salary: false },
    accountManagement: { start: 180_000, growth: 0.012, salary: true },
    productDevelopment: { start: 80_000, growth: 0.008, salary: false },
    rent: { start: 262_000, growth: 0, salary: false },
    administration: { start: 290_000, growth: 0.006, salary: true },
    it: { start: 105_000, growth: 0.01, salary: false },
  };

const wobble = (draw: Chance, salary: boolean) => (salary ? 1 : draw.between(0.94, 1.06));

function costsOf(account: Account, draw: Chance): Draft[] {
  const { start, growth, salary } = monthly[account]!;
  return Array.from({ length: monthCount }, (_, month) => {
    const pays = salary && calendarMonth(month) === 12 ? 2 : 1;
    const amount = Math.round(start * (1 + growth) ** month * pays * wobble(draw, salary));
    return { month, account, amount };
  });
}

/** Cafés pay by invoice: one in eight of those who leave does not pay the last one. */
function badDebts({ people, orders }: Operations, draw: Chance): Draft[] {
  return people.flatMap(({ id, segment, left }) => {
    if (segment.key !== "cafe" || left >= dayAfter || !draw.happens(0.125)) return [];
    const last = orders.filter(({ customer, kind }) => customer === id && kind !== "return").at(-1);
    return last ? [{ month: monthIndex(left), account: "badDebt" as const, customer: id, amount: last.amount }] : [];
  });
}

/** A letter to each customer who left in the month. */
function winBack({ people }: Operations): Draft[] {
  const gone = people.filter(({ left }) => left < dayAfter).map(({ left }) => monthIndex(left));
  return Array.from({ length: monthCount }, (_, month) => ({
    ...{ month, account: "winBack" as const },
    amount: rates.winBack * gone.filter((one) => one === month).length,
  }));
}

/** Costs that run on whatever customers do: salaries, rent, licences; and what leaving customers cost. */
export function fixedCosts(operations: Operations, seed: number): Draft[] {
  const draw = chance(seed, 7);
  const regular = (Object.keys(monthly) as Account[]).flatMap((account) => costsOf(account, draw));
  return [...regular, ...winBack(operations), ...badDebts(operations, draw)];
}
