import { HostObject } from "./hostObject";

/** What Microsoft's client asks of Excel's own services while it starts; the playground has nothing to add. */
class CustomFunctionsService extends HostObject {
  readonly $type = "CustomFunctions";
  _SetOsfControlContainerReadyForCustomFunctions(): void {}
  _GetEnabledFeatures(): readonly string[] {
    return [];
  }
}

/** Bookkeeping of Office about the add-in itself. */
class AddinInternalService extends HostObject {
  readonly $type = "AddinInternalService";
  notifyActionHandlerReady(): void {}
}

/** Service objects that the client makes by type name. */
export const services: ReadonlyMap<string, () => HostObject> = new Map<string, () => HostObject>([
  ["Microsoft.ExcelServices.CustomFunctions", () => new CustomFunctionsService()],
  ["Microsoft.InternalService.AddinInternalService", () => new AddinInternalService()],
]);
