import { HostError, NULL } from "./hostObject";
import { itemNotFound, methodOf, notImplemented, readMember, type Target } from "./members";
import { PathType, type ArgumentInfo, type ObjectPath, type RequestBody } from "./protocol";
import { useMember, type Session } from "./session";
import type { HostObject } from "./hostObject";

/** One request on its way: paths are resolved once, at their first use, in the order of the actions. */
export interface Scope {
  readonly session: Session;
  readonly body: RequestBody;
  readonly bound: Map<number, Target>;
}

/** The object of a path. */
export function bind(scope: Scope, id: number): Target {
  const known = scope.bound.get(id);
  if (known !== undefined) return known;
  const path = scope.body.ObjectPaths[id];
  if (path === undefined) throw new HostError("InvalidObjectPath", `The request holds no path ${id}.`);
  const target = resolve(scope, path);
  scope.bound.set(id, target);
  return target;
}

/** The arguments of a call, with paths replaced by their objects. */
export function argumentsOf(scope: Scope, info: ArgumentInfo | undefined): unknown[] {
  const references = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, index) => dereference(scope, value, references?.[index]));
}

/** Calls a method by its wire name. `xOrNullObject` is `x` whose "not found" becomes the null object. */
export function callMethod(scope: Scope, object: HostObject, wireName: string, args: unknown[]): unknown {
  const name = clientName(scope.session, object, wireName);
  useMember(scope.session, object, name, "call");
  const own = methodOf(object, name);
  if (own) return own(...args);
  if (!name.endsWith("OrNullObject")) return invoke(object, name, args);
  try {
    return invoke(object, name.slice(0, -"OrNullObject".length), args);
  } catch (error) {
    if (error instanceof HostError && error.code === "ItemNotFound") return NULL;
    throw error;
  }
}

/** The client's spelling of a wire name: "GetRange" is "getRange". */
export function clientName({ metadata }: Session, object: HostObject, wireName: string): string {
  const known = metadata.get(object.$type)?.members.get(wireName.toLowerCase());
  return known ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

function resolve(scope: Scope, path: ObjectPath): Target {
  if (path.ObjectPathType === PathType.global) return scope.session.root;
  if (path.ObjectPathType === PathType.nullObject) return NULL;
  if (path.ObjectPathType === PathType.newObject) return newService(scope.session, path.Name);
  if (path.ObjectPathType === PathType.referenceId) return referenced(scope.session, path.Name);
  const parent = bind(scope, path.ParentObjectPathId ?? 0);
  return parent === NULL ? NULL : child(scope, parent, path);
}

function child(scope: Scope, parent: HostObject, path: ObjectPath): Target {
  if (path.ObjectPathType === PathType.property) return navigate(scope.session, parent, path.Name);
  const args = argumentsOf(scope, path.ArgumentInfo);
  const wireName = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
  const result = callMethod(scope, parent, wireName, args);
  if (result === undefined || result === null) throw notImplemented(parent, `an object as result of ${wireName}`);
  return result as Target;
}

function navigate(session: Session, parent: HostObject, wireName: string): Target {
  const name = clientName(session, parent, wireName);
  useMember(session, parent, name, "get");
  const value = readMember(parent, name);
  if (value === undefined) throw notImplemented(parent, `property ${name}`);
  return value as Target;
}

function newService({ services }: Session, name: string): HostObject {
  const make = services.get(name);
  if (!make) throw new HostError("HostNotImplemented", `The workbook host does not implement ${name}.`);
  return make();
}

function referenced({ references }: Session, id: string): HostObject {
  const object = references.get(id);
  if (!object) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
  return object;
}

/** Calls the object's own method, or what every collection can do by its items. */
function invoke(object: HostObject, name: string, args: unknown[]): unknown {
  const own = methodOf(object, name);
  if (own) return own(...args);
  if (name === "getItem" && object.$item) return found(object.$item(args[0]));
  if (name === "getItemAt" && object.$items) return found(object.$items()[args[0] as number]);
  if (name === "getCount" && object.$items) return object.$items().length;
  throw notImplemented(object, `method ${name}`);
}

function found(item: Target | undefined): HostObject {
  if (item === undefined || item === NULL) throw itemNotFound();
  return item;
}

/** Arrays nest in parallel to their reference ids; plain objects mark a path with `_ObjectPathId`. */
function dereference(scope: Scope, value: unknown, reference: unknown): unknown {
  if (typeof reference === "number" && reference > 0) return bind(scope, reference);
  if (Array.isArray(value)) {
    const nested: readonly unknown[] = Array.isArray(reference) ? reference : [];
    if (nested.length === 0 && !value.some(isObject)) return value;
    return value.map((item, index) => dereference(scope, item, nested[index]));
  }
  if (!isObject(value)) return value;
  if ("_ObjectPathId" in value) return bind(scope, value._ObjectPathId as number);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, dereference(scope, item, undefined)]));
}

function isObject(value: unknown): value is object & { readonly _ObjectPathId?: unknown } {
  return typeof value === "object" && value !== null;
}
