import { HostError, HostObject, NULL } from "./hostObject";
import { writeMember, type Target } from "./members";
import { ActionType, type Action } from "./protocol";
import { identity, query } from "./query";
import { argumentsOf, bind, callMethod, clientName, type Scope } from "./scope";
import { useMember } from "./session";

/** Carries out one action and returns its value as it goes over the wire. */
export function runAction(scope: Scope, action: Action): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const target = bind(scope, action.ObjectPathId);
  if (isWrite(action)) return write(scope, required(target), action);
  if (target === NULL) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return identity(scope.session, target);
    case ActionType.query:
      return query(scope.session, target, action.QueryInfo ?? {});
    case ActionType.method:
      return toWire(runMethod(scope, target, action));
    default:
      throw new HostError(
        "HostNotImplemented",
        `The workbook host does not implement action type ${action.ActionType}.`,
      );
  }
}

function isWrite({ ActionType: type }: Action): boolean {
  return type === ActionType.setProperty || type === ActionType.update;
}

function write(scope: Scope, target: HostObject, action: Action): null {
  const changes: [string, unknown][] =
    action.ActionType === ActionType.update
      ? Object.entries(action.ObjectState ?? {})
      : [[action.Name, argumentsOf(scope, action.ArgumentInfo)[0]]];
  for (const [wireName, value] of changes) {
    const name = clientName(scope.session, target, wireName);
    useMember(scope.session, target, name, "set");
    writeMember(target, name, value);
  }
  return null;
}

function required(target: Target): HostObject {
  if (target === NULL) throw new HostError("InvalidOperation", "The object does not exist; it cannot be changed.");
  return target;
}

const registration = /^_(Register|Unregister)(\w+?)(?:Event)?$/;

function runMethod(scope: Scope, target: HostObject, action: Action): unknown {
  if (action.Name === "_KeepReference") return keepReference(scope, target);
  if (action.Name === "_RemoveReference") return removeReference(scope, action.ArgumentInfo?.Arguments?.[0]);
  const event = registration.exec(action.Name);
  if (event) return scope.session.listen(target, event[2]!, event[1] === "Register");
  return callMethod(scope, target, action.Name, argumentsOf(scope, action.ArgumentInfo));
}

function keepReference({ session }: Scope, target: HostObject): void {
  session.lastReference += 1;
  target.$ref = `ref-${session.lastReference}`;
  session.references.set(target.$ref, target);
}

function removeReference({ session }: Scope, id: unknown): void {
  session.references.delete(String(id));
}

function toWire(value: unknown): unknown {
  return value === undefined || value === NULL || value instanceof HostObject ? null : value;
}
