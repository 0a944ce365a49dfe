import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** What stands in place of what. */
export type MaskedAs = "mail" | "phone" | "name";

/** 64 bits: among a million customers, two alike are as good as impossible. */
const digits = 16;

/**
 * A name that tells nobody who it is and is always the same for the same name. It is a fingerprint: who has a list of
 * names can find out which of them are meant, so it masks a report that is shown around, and is no secret.
 */
export const pseudonym = (name: string, as: MaskedAs): string =>
  `${as}-${bytesToHex(sha256(utf8ToBytes(name))).slice(0, digits)}`;
