import { lineageOfPath, type AccountForm } from "../lineage";

const separators = /[.\-_/]/;
/** 1.0 holds 1.1 as 1 does. */
const onlyZeros = /^0+$/;

function pathOf(code: string): string[] {
  const parts = code.split(separators);
  while (parts.length > 1 && onlyZeros.test(parts.at(-1)!)) parts.pop();
  return parts;
}

/** Numbers in steps: 1, 1.1, 1.1.1, or 6601-01. */
export const numbering: AccountForm = ({ codes }) =>
  codes.map(({ texts, isSure }) => ({
    isSure: isSure || texts.some((code) => code !== undefined && pathOf(code).length > 2),
    lineages: texts.map((code) => (code === undefined ? undefined : lineageOfPath(pathOf(code)))),
  }));
