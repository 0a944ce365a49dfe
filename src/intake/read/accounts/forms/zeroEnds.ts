import type { AccountForm } from "../lineage";

/** Codes of the same length that end with more zeros, the nearest first: 5110, 5100 and 5000 for 5111. */
function roundCodes(code: string): string[] {
  const first = code.search(/\d/);
  const digits = [...code];
  const found: string[] = [];
  for (let i = digits.length - 1; i > first; i--) {
    if (!/[1-9]/.test(digits[i]!)) continue;
    digits[i] = "0";
    found.push(digits.join(""));
  }
  return found;
}

/** Round codes above others of their length, as most charts outside China have them: 5000, 5100, 5110. */
export const zeroEnds: AccountForm = ({ codes }) =>
  codes.map(({ texts }) => ({
    // every chart has round codes, whether they hold others or not
    isSure: false,
    lineages: texts.map((own) => (own === undefined ? undefined : { own, above: roundCodes(own) })),
  }));
