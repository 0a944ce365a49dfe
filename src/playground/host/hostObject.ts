/** Stands for "there is no such object": what xxxOrNullObject resolves to. */
export const NULL = Symbol("null object");

/**
 * Base of everything the wire can address. Subclasses offer plain camelCase getters, setters and methods;
 * the interpreter finds them by the names of Microsoft's client. What a subclass lacks fails loudly.
 */
export abstract class HostObject {
  /** Class name of Microsoft's proxy, e.g. "Worksheet"; the metadata are looked up by it. */
  abstract readonly $type: string;
  /** Value of Id by which the client may address the object again; undefined for objects without identity. */
  $id(): unknown {
    return undefined;
  }
  /** Collections: the members in order. */
  $items?(): HostObject[];
  /** Collections: a member by key. */
  $item?(key: unknown): HostObject | typeof NULL;
  /** Reference handed out while the client tracks the object. */
  $ref?: string;
}

/** What the host refuses, in the words and codes of Office. */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
  ) {
    super(message);
  }
}
