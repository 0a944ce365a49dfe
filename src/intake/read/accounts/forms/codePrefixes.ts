import type { AccountForm, AccountOrder, Codes } from "../lineage";

/** Codes of accounts are at least as long; shorter beginnings may be chance. */
const surelyCode = 3;
const separatorAtEnd = /[.\-_/]$/;

/** Codes that a code belongs to, the longest first: 660101 and 6601 for 66010101. */
const prefixes = (code: string, shortest: number) =>
  Array.from({ length: Math.max(0, code.length - shortest) }, (_, i) =>
    code.slice(0, code.length - 1 - i).replace(separatorAtEnd, ""),
  ).filter((above) => /\d/.test(above));

const orderOf = ({ texts, isSure }: Codes, shortest: number): AccountOrder => ({
  isSure: isSure && shortest === surelyCode,
  lineages: texts.map((own) => (own === undefined ? undefined : { own, above: prefixes(own, shortest) })),
});

/** Codes that begin with that of the account above: 6601, 660101; 4, 41, 411. */
export const codePrefixes: AccountForm = ({ codes }) =>
  codes.flatMap((one) => [orderOf(one, surelyCode), orderOf(one, 1)]);
