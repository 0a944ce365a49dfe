import type { FileOptions } from "../intake";
import type { Options } from "./options";

/** What the command line says about how one file is read. */
export function fileOptions(
  {
    asOf,
    dateOrder,
    decimalMark,
    encoding,
    rules,
    rates,
    marked,
    answers,
    year,
    fiscalYearStart,
    fiscalYearNamed,
  }: Options,
  { name, mappings, ...own }: Pick<FileOptions, "name" | "mappings" | "columns" | "role">,
): FileOptions {
  return {
    name,
    ...(mappings !== undefined && { mappings }),
    ...(asOf !== undefined && { asOf }),
    ...(dateOrder !== undefined && { dateOrder }),
    ...(decimalMark !== undefined && { decimalMark }),
    ...(rules !== undefined && { rules }),
    ...(rates !== undefined && { rates }),
    ...(marked !== undefined && { marked }),
    ...(answers !== undefined && { answers }),
    ...(encoding !== undefined && { encoding }),
    ...(year !== undefined && { year }),
    ...{ fiscalYearStart, fiscalYearNamed },
    ...own,
  };
}
