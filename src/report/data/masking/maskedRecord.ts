import type { DiaryExample, SourceRecord } from "../../../intake";
import type { Masks } from "./masks";

const isOfCustomers = ({ field }: SourceRecord["recognition"]["columns"][number]) =>
  field === "customer" || field === "customerName" || field === "person";

/** What was written is as telling as what was read: both give way. */
function maskedExample(example: DiaryExample, masks: Masks): DiaryExample {
  const mask = masks.get(String(example.clean ?? example.raw));
  return mask === undefined ? example : { ...example, raw: mask, clean: mask };
}

/**
 * What is told of a source, without the names that a report masks: in the examples of its diary, of the rows left out,
 * and in the labels of its totals.
 */
export function maskedRecord(record: SourceRecord, masks: Masks): SourceRecord {
  if (masks.size === 0) return record;
  const { recognition, exclusions, diary, statedTotals } = record;
  const titles = recognition.columns.filter(isOfCustomers).map(({ title, index }) => title || String(index + 1));
  const ofCustomers = new Set(titles);
  const maskedCells = <One extends { readonly column: string }>(examples: readonly One[], mask: (one: One) => One) =>
    examples.map((one) => (ofCustomers.has(one.column) ? mask(one) : one));
  const inLabel = (label: string) =>
    [...masks].reduce((text, [name, mask]) => (text.includes(name) ? text.replaceAll(name, mask) : text), label);
  return {
    ...record,
    exclusions: exclusions.map((one) => ({
      ...one,
      examples: maskedCells(one.examples, (cell) => ({ ...cell, value: masks.get(String(cell.value)) ?? cell.value })),
    })),
    ...(diary && {
      diary: diary.map((one) => ({
        ...one,
        examples: maskedCells(one.examples, (cell) => maskedExample(cell, masks)),
      })),
    }),
    ...(statedTotals && { statedTotals: statedTotals.map((one) => ({ ...one, label: inLabel(one.label) })) }),
  };
}
