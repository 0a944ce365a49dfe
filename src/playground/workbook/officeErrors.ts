import { HostError } from "../host/hostObject";

/** Office's words for what it refuses; the codes are what programs look at. */
export function invalidArgument(detail = ""): HostError {
  const words = "The argument is invalid or missing or has an incorrect format.";
  return new HostError("InvalidArgument", detail ? `${words} (${detail})` : words);
}

export function wrongDimensions(): HostError {
  const words = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  return new HostError("InvalidArgument", words);
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

export function alreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

export function invalidOperation(detail: string): HostError {
  return new HostError("InvalidOperation", `This operation is not permitted for the current object. (${detail})`);
}

/** What our host does not do, rather than doing it half. */
export function notOffered(what: string): HostError {
  return new HostError("HostNotImplemented", `The workbook host does not implement ${what}.`);
}
