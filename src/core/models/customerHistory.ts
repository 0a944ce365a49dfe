import { requireDomain } from "../require";

/** What is known of one customer; recency and T in the unit of time of the parameters. */
export interface CustomerHistory {
  /** Repeat purchases. */
  readonly frequency: number;
  /** First to last purchase; ignored at frequency 0. */
  readonly recency: number;
  /** First purchase to the end of observation. */
  readonly T: number;
}

/** @throws CoreError "out-of-domain" unless frequency >= 0 and 0 <= recency <= T */
export function requireCustomer({ frequency, recency, T }: CustomerHistory): void {
  requireDomain(frequency >= 0 && frequency < Infinity, "frequency", frequency, ">= 0");
  requireDomain(T >= 0 && T < Infinity, "T", T, ">= 0");
  if (frequency > 0) requireDomain(recency >= 0 && recency <= T, "recency", recency, "0…T");
}

/** @throws CoreError "out-of-domain" naming the parameter that is not a positive number */
export function requirePositive(params: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(params)) requireDomain(value > 0 && value < Infinity, name, value, "> 0");
}
