import { monthsBegun } from "../calendar";
import type { LifeMeasure } from "../traced";
import { churnRows, wasThere } from "./churnRows";
import { cohortGoodsRows, cohortRevenueRows, orderingRows } from "./cohortRows";
import { customerRows } from "./customerRows";
import { activeDayRows, orderDayRows } from "./dayRows";
import type { FactRows, TraceInputs } from "./factRows";
import { programmeRows, wasAlive, wasKept } from "./programmeRows";
import { cohortRecurringRows, cohortStartRows, subscribedRows } from "./subscriptionCohortRows";
import { hasEnded, isSubscription, recurringRows, recurs, subscriptionRows, wasBilled } from "./subscriptionRows";

type Customer = TraceInputs["data"]["customers"][number];

const counted = (holds: boolean) => (holds ? 1 : NaN);

/** What stands on the sheets of customers, cohorts, the churn bridge and loyalty. */
export const lifeMeasures: Readonly<Record<LifeMeasure, (inputs: TraceInputs) => FactRows | undefined>> = {
  activeDays: activeDayRows,
  orderDays: orderDayRows,
  daysSince: (inputs) => {
    const rows = activeDayRows(inputs);
    return { ...rows, amount: (row) => inputs.data.asOf - rows.amount(row) };
  },
  churnDay: (inputs) => customerRows(inputs, { amount: ({ churnedOn }) => churnedOn ?? NaN }),
  opening: (inputs) => churnRows(inputs, wasThere),
  monthsInPeriod: (inputs) => {
    const { start, end } = inputs.data.period;
    const months = ({ first }: Customer) => Math.max(1, monthsBegun(Math.max(start, first ?? start), end));
    return customerRows(inputs, { amount: months });
  },
  ordering: orderingRows,
  cohortRevenue: cohortRevenueRows,
  cohortGoods: cohortGoodsRows,
  cohortStarts: cohortStartRows,
  subscribed: subscribedRows,
  cohortRecurring: cohortRecurringRows,
  subscriptions: (inputs) => subscriptionRows(inputs, isSubscription),
  subscriptionsEnded: (inputs) => subscriptionRows(inputs, hasEnded),
  recurring: (inputs) => subscriptionRows(inputs, recurs),
  billed: (inputs) => subscriptionRows(inputs, wasBilled),
  recurringMoves: recurringRows,
  programmeMembers: (inputs) => programmeRows(inputs),
  programmeAlive: (inputs) => programmeRows(inputs, wasAlive),
  programmeRetained: (inputs) => programmeRows(inputs, wasKept),
  aliveAtStart: (inputs) => customerRows(inputs, { amount: (customer) => counted(wasAlive(customer, inputs.data)) }),
  retainedToEnd: (inputs) => customerRows(inputs, { amount: (customer) => counted(wasKept(customer, inputs.data)) }),
};
