import { HostError, type NULL, type HostObject } from "./hostObject";

/** What a path can stand for. */
export type Target = HostObject | typeof NULL;

type Members = Record<string, unknown>;

/** A member of a host object by its camelCase name; undefined where the host lacks it. */
export function readMember(object: HostObject, name: string): unknown {
  return (object as unknown as Members)[name];
}

/** Sets a property that the host offers for writing. */
export function writeMember(object: HostObject, name: string, value: unknown): void {
  if (!isWritable(object, name)) throw notImplemented(object, `setter ${name}`);
  (object as unknown as Members)[name] = value;
}

/** A method of a host object, bound to it; undefined where the host lacks it. */
export function methodOf(object: HostObject, name: string): ((...args: unknown[]) => unknown) | undefined {
  const method = readMember(object, name);
  return typeof method === "function" ? (method.bind(object) as (...args: unknown[]) => unknown) : undefined;
}

/** The host is not Excel: what it lacks fails at once, by name, instead of doing something similar. */
export function notImplemented(object: HostObject, what: string): HostError {
  return new HostError("HostNotImplemented", `The workbook host does not implement ${object.$type}: ${what}.`);
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

function isWritable(object: HostObject, name: string): boolean {
  for (let owner: object | null = object; owner; owner = Object.getPrototypeOf(owner) as object | null) {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    if (property) return property.set !== undefined || property.writable === true;
  }
  return false;
}
