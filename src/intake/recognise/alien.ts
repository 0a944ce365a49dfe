import type { Field, TableRole } from "../source";
import { isTrialBalance } from "./balances";
import type { Column } from "./choice";
import { supplierTitle } from "./otherDocuments";
import { roleDefinitions } from "./roles";
import { meaningsOf } from "./titleMeanings";
import { normaliseTitle, titleSet } from "./titles";

/**
 * Roles whose titles tell that a table is no part of an order, and up to which rank: titles of a higher one, such as
 * "name" and "id", mean too much to rule anything out.
 */
const telling: readonly (readonly [TableRole, number])[] = [
  ["orders", 3],
  ["tickets", 1],
  ["surveys", 1],
];

/** Who works for a firm: no customer, and no ticket. */
const staff =
  titleSet(`employee id|employee no|employee number|staff id|staff no|hire date|hired on|reports to|job title
  |员工编号|员工号|工号|入职日期|入职时间|员工姓名|員工編號|工號|到職日|到職日期|入職日期|員工姓名`);
/** What is known of people, and of no request of theirs. */
const person =
  titleSet(`first name|last name|firstname|lastname|gender|sex|age|birth date|birthday|date of birth|postal code
  |zip code|street address|address|性别|年龄|生日|出生日期|地址|性別|年齡`);
const leastPersonal = 2;

/** Lists of staff and suppliers are none of customers, lists of people none of tickets, unless their own title says so. */
function ofPeople(columns: readonly Column[], role: TableRole): Field[] {
  const has = (titles: ReadonlySet<string>) => columns.filter(({ title }) => titles.has(normaliseTitle(title))).length;
  const isOwn = (field: Field) =>
    columns.some(({ title }) => meaningsOf(title, role).some((one) => one.field === field && one.rank === 0));
  const isOfCustomers = role === "customers" || role === "subscriptions";
  const areOthers = has(staff) > 0 || supplierTitle(columns.map(({ title }) => title)) !== undefined;
  if (isOfCustomers) return areOthers && !isOwn("customer") ? ["customer", "customer"] : [];
  const isList = role === "tickets" && has(person) >= leastPersonal && !isOwn("ticketId");
  return isList ? ["ticketId", "ticketId"] : [];
}

const isFilled = ({ profile }: Column) => profile.filled > 0;

/** Fields that a table of this role never has and that titles name: each counts twice, so that it is never a rival. */
export function alien(columns: readonly Column[], role: TableRole): Field[] {
  const { without = [] } = roleDefinitions[role];
  // accounts of the books are nobody's
  if (role === "customers" && isTrialBalance(columns)) return ["customer", "customer"];
  if (without.length === 0) return ofPeople(columns.filter(isFilled), role);
  const meant = new Set(
    columns
      .filter(isFilled)
      .flatMap(({ title }) =>
        telling.flatMap(([one, ranks]) => meaningsOf(title, one).filter(({ rank }) => rank < ranks)),
      )
      .map(({ field }) => field),
  );
  return without.filter((field) => meant.has(field)).flatMap((field) => [field, field]);
}
