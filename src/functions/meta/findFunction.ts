import { CoreError } from "../../core/errors";
import type { ExcelFunction } from "../define";
import { storedName } from "../signature";

/**
 * The function of a name as a user may give it: CAC, CLC.CAC, =CLC.CAC, BTYD_FIT; in any case.
 *
 * @throws CoreError "unknown-word" with the names that begin alike, or all of them
 */
export function findFunction(functions: readonly ExcelFunction[], name: string): ExcelFunction {
  const wanted = storedName(name.trim().toUpperCase()).replace(/^=?CLC_/, "");
  const found = functions.find(({ id }) => storedName(id) === wanted);
  if (found) return found;
  const ids = functions.map(({ id }) => id);
  const alike = ids.filter((id) => wanted !== "" && id.startsWith(wanted[0]!));
  const allowed = (alike.length > 0 ? alike : ids).join(", ");
  throw new CoreError("unknown-word", { name: "name", got: `"${name.slice(0, 40)}"`, allowed });
}
