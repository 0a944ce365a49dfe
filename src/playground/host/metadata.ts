/** What Microsoft's client knows of one class: its names on both sides of the wire. */
export interface ClassMetadata {
  readonly name: string;
  readonly scalars: readonly Scalar[];
  /** By lower-case client name, because authors may spell `load("Values")`. */
  readonly scalarsByName: ReadonlyMap<string, Scalar>;
  /** Navigation properties by lower-case client name. */
  readonly navigation: ReadonlyMap<string, string>;
  /** Every member of the proxy by lower-case name: the wire says "GetRange", the member is "getRange". */
  readonly members: ReadonlyMap<string, string>;
}

/** A plain property, e.g. { client: "rowCount", wire: "RowCount" }. */
export interface Scalar {
  readonly client: string;
  readonly wire: string;
}

export type Metadata = ReadonlyMap<string, ClassMetadata>;

/** Reads the classes off the prototypes of Microsoft's client at run time, so that no table of theirs is copied. */
export function readMetadata(excel: object): Metadata {
  const classes = new Map<string, ClassMetadata>();
  for (const value of Object.values(excel) as unknown[]) {
    if (typeof value !== "function") continue;
    const { prototype } = value as { readonly prototype?: object };
    const described = prototype && describeClass(prototype);
    if (described) classes.set(described.name, described);
  }
  return classes;
}

function describeClass(prototype: object): ClassMetadata | undefined {
  const name = internal(prototype, "_className");
  if (typeof name !== "string") return undefined;
  const client = names(prototype, "_scalarPropertyNames");
  const wire = names(prototype, "_scalarPropertyOriginalNames");
  const scalars = client.map((own, index) => ({ client: own, wire: wire[index] ?? own }));
  return {
    name,
    scalars,
    scalarsByName: new Map(scalars.map((scalar) => [scalar.client.toLowerCase(), scalar])),
    navigation: byLowerCase(names(prototype, "_navigationPropertyNames")),
    members: byLowerCase(Object.getOwnPropertyNames(prototype)),
  };
}

function internal(prototype: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(prototype) as unknown;
}

function names(prototype: object, name: string): readonly string[] {
  const value = internal(prototype, name);
  return Array.isArray(value) ? (value as string[]) : [];
}

function byLowerCase(list: readonly string[]): ReadonlyMap<string, string> {
  return new Map(list.map((name) => [name.toLowerCase(), name]));
}
