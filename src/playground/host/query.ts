import { HostError, NULL, type HostObject } from "./hostObject";
import { notImplemented, readMember, type Target } from "./members";
import type { ClassMetadata } from "./metadata";
import type { QueryInfo } from "./protocol";
import { isOffered, useMember, type Session } from "./session";

type WireObject = Record<string, unknown>;
type NamePath = readonly string[];

/** What Instantiate returns: only what the client needs to address the object again. */
export function identity(session: Session, object: HostObject): WireObject {
  const id = object.$id();
  const scalars = session.metadata.get(object.$type)?.scalars ?? [];
  const key = scalars.some((scalar) => scalar.wire === "Id") ? "Id" : "_Id";
  return {
    ...(id === undefined ? {} : { [key]: id }),
    ...(object.$ref === undefined ? {} : { _ReferenceId: object.$ref }),
  };
}

/** The properties that `load` asks for, nested as the client expects them. */
export function query(
  session: Session,
  object: HostObject,
  { Select = [], Expand = [], Top, Skip }: QueryInfo,
): WireObject {
  const paths = [...Select, ...Expand].map((name) => name.split(/[/.]/));
  if (!object.$items) return { ...identity(session, object), ...select(session, object, paths) };
  return queryCollection(session, object, { paths, top: Top, skip: Skip ?? 0 });
}

interface CollectionQuery {
  readonly paths: readonly NamePath[];
  readonly top: number | undefined;
  readonly skip: number;
}

/** Names of the collection itself (count) stand beside those of its items. */
function queryCollection(session: Session, object: HostObject, { paths, top, skip }: CollectionQuery): WireObject {
  const own = classOf(session, object).scalarsByName;
  const ofCollection = paths.filter((path) => path.length === 1 && own.has(path[0]!.toLowerCase()));
  const ofItems = paths.filter((path) => !ofCollection.includes(path));
  const result = ofCollection.length > 0 ? select(session, object, ofCollection) : {};
  if (ofItems.length === 0 && paths.length > 0) return result;
  const items = object.$items!().slice(skip, top === undefined ? undefined : skip + top);
  const wireItems = items.map((item, index) => ({
    ...identity(session, item),
    ...select(session, item, ofItems),
    _Index: skip + index,
  }));
  return { ...result, _Items: wireItems };
}

function select(session: Session, object: HostObject, paths: readonly NamePath[]): WireObject {
  const described = classOf(session, object);
  const result: WireObject = {};
  const nested = new Map<string, string[]>();
  for (const path of paths.length > 0 ? paths : [["*"]]) {
    const name = path[0]!.toLowerCase();
    const scalar = described.scalarsByName.get(name);
    const navigation = described.navigation.get(name);
    if (name === "*") Object.assign(result, allScalars(session, object, described));
    else if (scalar) result[scalar.wire] = readProperty(session, object, scalar.client);
    else if (navigation) nested.set(navigation, [...(nested.get(navigation) ?? []), path.slice(1).join("/")]);
    else throw new HostError("InvalidArgument", `The property '${path[0]}' doesn't exist on ${object.$type}.`);
  }
  for (const [name, rest] of nested) {
    result[name.charAt(0).toUpperCase() + name.slice(1)] = queryChild(session, object, name, rest);
  }
  return result;
}

function queryChild(session: Session, object: HostObject, name: string, rest: readonly string[]): WireObject | null {
  const child = readProperty(session, object, name) as Target;
  return child === NULL ? null : query(session, child, { Select: rest.filter((path) => path !== "") });
}

/** For `load()` without names: whatever host and profile have. */
function allScalars(session: Session, object: HostObject, { name, scalars }: ClassMetadata): WireObject {
  const result: WireObject = {};
  for (const { client, wire } of scalars) {
    if (wire.startsWith("_") || !isOffered(session, name, client)) continue;
    const value = readMember(object, client);
    if (value !== undefined) result[wire] = value;
  }
  return result;
}

function readProperty(session: Session, object: HostObject, name: string): unknown {
  useMember(session, object, name, "get");
  const value = readMember(object, name);
  if (value === undefined) throw notImplemented(object, `property ${name}`);
  return value;
}

function classOf({ metadata }: Session, object: HostObject): ClassMetadata {
  const described = metadata.get(object.$type);
  if (!described) throw new HostError("HostNotImplemented", `Microsoft's client has no class ${object.$type}.`);
  return described;
}
