import type { Facts } from "../../intake/facts";
import { isoMonth } from "../calendar";
import type { ReportData } from "../data";
import { segmentsOf } from "../data/segments";
import type { Dimension } from "../plan";

/** All segments but the largest, which the report shows as one. */
export const otherSegments = "*";

/** What is known of a customer by name, by dimension; "" for what is not known. */
export type CustomerTraits = Readonly<Record<"stage" | "segment" | "cohort", (name: string) => string>>;

export function customerTraits(facts: Facts, data: ReportData): CustomerTraits {
  const { customers, profits, model } = data;
  const segments = segmentsOf({ facts, customers, profits, stages: model.stages });
  const nameOf = (place: number) => {
    const isOthers = segments.hasOthers && place === segments.names.length - 1;
    return isOthers ? otherSegments : (segments.names[place] ?? "");
  };
  const of = new Map(
    customers.map(({ name, stage, first }, index) => [
      name,
      {
        stage,
        segment: nameOf(segments.ofCustomer[index]!),
        cohort: first === null ? "" : isoMonth(first),
      },
    ]),
  );
  const trait = (dimension: "stage" | "segment" | ("cohort" & Dimension)) => (name: string) =>
    of.get(name)?.[dimension] ?? "";
  return { stage: trait("stage"), segment: trait("segment"), cohort: trait("cohort") };
}
