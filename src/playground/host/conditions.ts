import { HostError } from "./hostObject";
import { RequestFlag } from "./protocol";

/** A fault to come: the action with this number fails, counted from 1 over all requests since the fault was set. */
export interface Fault {
  readonly at: number;
  /** Code that the add-in sees, e.g. "GeneralException". */
  readonly code: string;
  /** Every later action fails as well, so that an attempt to clean up fails too. */
  readonly onwards?: boolean;
}

/** Adverse conditions that a test or the playground can switch on. */
export interface Conditions {
  /** Bytes that one request or response may have; undefined for no limit (desktop). */
  payloadLimit: number | undefined;
  /** The user is editing a cell: requests that did not ask to wait are refused. */
  cellEdit: boolean;
  fault: Fault | undefined;
}

/** Excel on the web refuses requests and responses above 5 MB. */
export const webPayloadLimit = 5 * 1024 * 1024;

export interface FaultCounter {
  /** Throws if the fault is due at this action. */
  next(): void;
  /** Actions counted since the fault was set. */
  restart(): void;
}

export function createFaultCounter(conditions: Conditions): FaultCounter {
  let seen = 0;
  return {
    next() {
      seen += 1;
      const { fault } = conditions;
      if (fault !== undefined && (fault.onwards ? seen >= fault.at : seen === fault.at)) {
        throw new HostError(fault.code, `The host was told to fail at action ${fault.at}.`);
      }
    },
    restart() {
      seen = 0;
    },
  };
}

/** Why a whole request is refused before its first action; undefined if it is not. */
export function refusal(conditions: Conditions, request: { readonly flags: number; readonly bytes: number }) {
  if (tooLong(conditions, request.bytes)) {
    return new HostError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
  }
  if (conditions.cellEdit && (request.flags & RequestFlag.delayForCellEdit) === 0) {
    return new HostError(
      "InvalidOperationInCellEditMode",
      "Excel is in cell-editing mode. Leave the edit mode and try again.",
    );
  }
  return undefined;
}

/** Why a response is withheld although the request was carried out; undefined if it is not. */
export function responseRefusal(conditions: Conditions, bytes: number): HostError | undefined {
  if (!tooLong(conditions, bytes)) return undefined;
  return new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
}

/** What a text weighs on its way: Chinese takes three bytes a character. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

const encoder = new TextEncoder();

function tooLong({ payloadLimit }: Conditions, bytes: number): boolean {
  return payloadLimit !== undefined && bytes > payloadLimit;
}
