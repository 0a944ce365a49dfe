import type { Encoding } from "../../intake";

/** A file of the sample: its name, its text, and how its characters are to be written. */
export interface SampleFile {
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
}
