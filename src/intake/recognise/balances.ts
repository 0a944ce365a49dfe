import { cleanText } from "../values/text";
import { accountClass, saysCost } from "./accountClass";
import type { Column } from "./choice";
import { meaningsOf } from "./titleMeanings";
import { normaliseTitle, titleSet } from "./titles";

/** What an account came to in the end, the surest first; what it began with is no cost. */
const titles = [
  titleSet(`balance|net balance|account balance|ytd balance|balance amount|saldo|余额|本期余额|餘額|本期餘額|结余|結餘
    |balance usd|balance cny|balance twd|net movement|net change|movement|activity amount|本期净额|本期淨額`),
  titleSet(`closing balance|ending balance|end balance|final balance|balance end of period|endsaldo|schlusssaldo|期末余额|期末餘額
    |期末数|期末數|年末余额|年末餘額`),
];

const saysBalance = /balance|saldo|[余餘][额額]|期初|期末|年初|年末/i;

const isNumber = ({ profile }: Column) => profile.filled > 0 && profile.numbers > 0.9;

/** The column of a trial balance that holds what each account came to; undefined for other tables. */
function balanceColumn(columns: readonly Column[]): Column | undefined {
  const found = titles.map((known) => columns.find((one) => known.has(normaliseTitle(one.title)) && isNumber(one)));
  return found.find((column) => column !== undefined);
}

/** The same, where no other column could hold amounts: beside movements, a balance runs on from row to row. */
export const balanceAmong = (columns: readonly Column[], amounts: readonly Column[]): Column | undefined =>
  amounts.every(({ title }) => saysBalance.test(title)) ? balanceColumn(columns) : undefined;

/** Whether a table is a trial balance: accounts of costs, revenue or assets by their names, with a balance each. */
export function isTrialBalance(columns: readonly Column[]): boolean {
  if (balanceColumn(columns) === undefined) return false;
  return columns.some(({ title, profile: { examples } }) => {
    const isNamed = meaningsOf(title, "ledger").some(({ field }) => field === "category");
    const known = examples.filter((name) => accountClass(name) !== undefined || saysCost(cleanText(name)));
    return isNamed && known.length * 2 > examples.length;
  });
}
