import { HostObject } from "../host/hostObject";

/**
 * A host object over a part of what the host keeps, which it hands on to further objects: the format of a title leads
 * to its font. Who changes anything says so.
 */
export abstract class HostPart<Spec> extends HostObject {
  constructor(
    protected readonly spec: Spec,
    protected readonly changed: () => void,
  ) {
    super();
  }
}
