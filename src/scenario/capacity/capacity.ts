import type { ForecastMonth } from "../forecast/forecastRows";

/** How service is staffed: people come whole, so their cost rises in steps. */
export interface CapacitySettings {
  /** Minutes of work that a ticket takes. */
  readonly minutesPerTicket: number;
  /** Minutes that an employee has for tickets in a month. */
  readonly minutesPerHead: number;
  /** Money a month. */
  readonly costPerHead: number;
}

/** An example: 100 hours a month, at half of the money unit a minute. */
export const defaultCapacity: CapacitySettings = { minutesPerTicket: 12, minutesPerHead: 6_000, costPerHead: 3_000 };

/** What the paying customers of a month ask of service; NaN where an input has no meaning. */
interface CapacityMonth {
  readonly minutes: number;
  readonly tickets: number;
  /** Whole employees. */
  readonly heads: number;
  readonly utilisation: number;
  /** Money; grows as the costs of the forecast do. */
  readonly stepCost: number;
  /** Step cost less the cost by the minute of the forecast. */
  readonly over: number;
}

export const capacityRows = ["tickets", "minutes", "heads", "utilisation", "stepCost", "over"] as const;

/**
 * Employees and their cost for a month of the forecast: tickets x minutes / capacity, rounded up.
 *
 * @param serviceMinutes of a paying customer a month
 */
export function capacityOf(
  { paying, growth, service_cost: byMinute }: ForecastMonth,
  serviceMinutes: number,
  { minutesPerTicket, minutesPerHead, costPerHead }: CapacitySettings,
): CapacityMonth {
  const minutes = paying! * serviceMinutes;
  // the ninth decimal: what is a whole number but for the last bits needs nobody more
  const heads = minutesPerHead > 0 ? Math.ceil(Number((minutes / minutesPerHead).toFixed(9))) : NaN;
  const stepCost = heads * costPerHead * growth!;
  return {
    ...{ minutes, heads, stepCost, over: stepCost - byMinute! },
    tickets: minutesPerTicket > 0 ? minutes / minutesPerTicket : NaN,
    utilisation: heads === 0 ? 0 : minutes / (heads * minutesPerHead),
  };
}
