/** Accounts of the general ledger by their codes. Costs are positive, revenue is negative, as it is booked. */
export const accounts = {
  revenue: "4010",
  discounts: "4020",
  returns: "4030",
  goods: "5010",
  advertising: "6110",
  fairs: "6120",
  referralBonus: "6130",
  salesSalaries: "6140",
  welcomeKits: "6210",
  onboardingSalaries: "6220",
  customerService: "6310",
  loyalty: "6320",
  crm: "6330",
  accountManagement: "6410",
  productDevelopment: "6420",
  shipping: "6510",
  returnsHandling: "6520",
  winBack: "6610",
  badDebt: "6620",
  rent: "6810",
  administration: "6820",
  it: "6830",
} as const;

export type Account = keyof typeof accounts;

/** What customers paid, which is no cost. */
export const revenueAccounts: readonly Account[] = ["revenue", "discounts", "returns"];

export const costAccounts = (Object.keys(accounts) as Account[]).filter(
  (account) => !revenueAccounts.includes(account),
);

/** Cost centres, each with its accounts. */
const costCentres = {
  purchasing: ["goods"],
  marketing: ["advertising", "fairs", "referralBonus", "loyalty", "winBack"],
  sales: ["revenue", "discounts", "returns", "salesSalaries", "accountManagement", "onboardingSalaries"],
  service: ["customerService", "welcomeKits", "crm"],
  warehouse: ["shipping", "returnsHandling"],
  overhead: ["productDevelopment", "badDebt", "rent", "administration", "it"],
} as const satisfies Readonly<Record<string, readonly Account[]>>;

export type CostCentre = keyof typeof costCentres;

export function costCentreOf(account: Account): CostCentre {
  const entries = Object.entries(costCentres) as [CostCentre, readonly Account[]][];
  return entries.find(([, owned]) => owned.includes(account))![0];
}

/** What cost-to-serve is made of; the ledger names the activity beside the account. */
export const activityAccounts = {
  tickets: "customerService",
  parcels: "shipping",
  returns: "returnsHandling",
  onboarding: "onboardingSalaries",
  visits: "accountManagement",
} as const satisfies Readonly<Record<string, Account>>;

export type Activity = keyof typeof activityAccounts;

export function activityOf(account: Account): Activity | undefined {
  const entries = Object.entries(activityAccounts) as [Activity, Account][];
  return entries.find(([, own]) => own === account)?.[0];
}
