import { XlsxError } from "./errors";

/** "#0072B2" as the six digits that drawings want. @throws XlsxError "color-illegal" */
export function rgb(color: string, where: string): string {
  const digits = /^#([0-9A-Fa-f]{6})$/.exec(color)?.[1];
  if (digits === undefined) throw new XlsxError("color-illegal", { where, got: color });
  return digits.toUpperCase();
}

/** The eight digits that sheets and styles want: opaque, then the colour. */
export function argb(color: string, where: string): string {
  return `FF${rgb(color, where)}`;
}
