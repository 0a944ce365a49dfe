/** Written as only phone numbers are: with the sign of a country, or in the groups of the US, the mainland and Taiwan. */
const written =
  /^(?:\+|00)\d[\d\s().-]{7,17}$|^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$|^0\d{2,3}-\d{7,8}$|^0\d{1,2}-\d{3,4}-\d{3,4}$/;
/** Digits alone, as mobile numbers of the mainland and of Taiwan are: an id may look the same. */
const bare = /^(?:1[3-9]\d{9}|09\d{8})$/;

/** Tells phone numbers among the names of customers: bare digits only where at least half of all names are such. */
export function phones(names: readonly string[]): (name: string) => boolean {
  const areBare = 2 * names.filter((name) => bare.test(name)).length >= names.length;
  return (name) => written.test(name) || (areBare && bare.test(name));
}
