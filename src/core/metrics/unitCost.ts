import { divide } from "../require";

/** Cost per activated customer. @throws CoreError "division-by-zero" @example activationCost(20_000, 400) // 50 */
export function activationCost(cost: number, activated: number): number {
  return divide(cost, activated, "activated");
}

/** Cost to serve one customer. @throws CoreError "division-by-zero" @example costToServe(10_000, 500) // 20 */
export function costToServe(cost: number, served: number): number {
  return divide(cost, served, "served");
}

/** Cost per retained customer. @throws CoreError "division-by-zero" @example retentionCost(20_000, 400) // 50 */
export function retentionCost(cost: number, retained: number): number {
  return divide(cost, retained, "retained");
}
