import { hash } from "./print";

/** Name of a sheet that only its tests and VBA see; a name may have 31 characters. */
export function hiddenName(kind: "state" | "journal" | "looks", build: string): string {
  return `CLC ${kind} ${hash(build)}`;
}
