import { activityAccounts, type Activity } from "./accounts";
import { monthCount } from "./calendar";
import type { Operations } from "./posting";

/** An activity of cost-to-serve over the 24 months; its cost is that of its account in the ledger. */
export interface ActivityRow {
  readonly activity: Activity;
  /** Units of the driver: minutes, parcels, returns, new customers, visits. */
  readonly quantity: number;
  /** What the people there could do in the same time. */
  readonly capacity: number;
  /** Minutes that a unit takes. */
  readonly minutes: number;
}

/** Visits to a café, by a month that it stays. */
const visitsPerMonth = 0.5;

function quantities({ people, orders, tickets }: Operations): Readonly<Record<Activity, number>> {
  const returns = orders.filter(({ kind }) => kind === "return").length;
  const cafeDays = people
    .filter(({ segment }) => segment.key === "cafe")
    .reduce((days, { joined, left }) => days + left - joined, 0);
  return {
    tickets: tickets.reduce((sum, { minutes }) => sum + minutes, 0),
    parcels: orders.length - returns,
    returns,
    onboarding: people.length,
    visits: Math.round((cafeDays / 30) * visitsPerMonth),
  };
}

const minutesEach: Readonly<Record<Activity, number>> = {
  tickets: 1,
  parcels: 6,
  returns: 11,
  onboarding: 15,
  visits: 55,
};

/** Used share of the practical capacity: the visits have time to spare, the parcels hardly any. */
const used: Readonly<Record<Activity, number>> = {
  tickets: 0.84,
  parcels: 0.93,
  returns: 0.78,
  onboarding: 0.71,
  visits: 0.62,
};

export function activities(operations: Operations): ActivityRow[] {
  const counted = quantities(operations);
  return (Object.keys(activityAccounts) as Activity[]).map((activity) => {
    const aMonth = counted[activity] / used[activity] / monthCount;
    return {
      ...{ activity, quantity: counted[activity], minutes: minutesEach[activity] },
      capacity: Math.ceil(aMonth / 10) * 10 * monthCount,
    };
  });
}
