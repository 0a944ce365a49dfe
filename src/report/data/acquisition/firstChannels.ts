import type { Orders } from "../../../intake/facts";
import type { Histories } from "../histories";

/** Index of the channel of each customer's first order: of several on that day the first by name, -1 if none is named. */
export function firstChannels(
  { customer, channel, channels, date, amount }: Orders,
  { first }: Pick<Histories, "first">,
): Int32Array {
  const found = new Int32Array(first.length).fill(-1);
  for (let row = 0; row < customer.length; row++) {
    const [buyer, candidate] = [customer[row]!, channel[row]!];
    if (buyer < 0 || candidate < 0 || amount[row]! < 0 || Math.floor(date[row]!) !== first[buyer]) continue;
    const known = found[buyer]!;
    if (known < 0 || channels[candidate]! < channels[known]!) found[buyer] = candidate;
  }
  return found;
}
