import type { ExclusionReason, Field } from "../../source";
import type { ColumnProfile } from "../profile";
import { normaliseTitle } from "../titles";

/** Titles by how surely they mean the field, the surest first. */
export type Tiers = readonly (readonly string[])[];

/** `duration`: minutes, or hours and minutes as 2:30. */
export type FieldKind = "text" | "date" | "number" | "duration";

export interface FieldDefinition {
  readonly kind: FieldKind;
  readonly titles: Tiers;
  /** How a question asks for it, where the title is a sentence. */
  readonly asked?: RegExp;
  /** How strongly the field speaks for its role; 1 where nothing is said, as for a date or a customer. */
  readonly weight?: number;
  /**
   * Share (0 to 1) of the values that look right for a title of this rank; where nothing is said, those of the kind.
   * Undefined: anything will do.
   */
  readonly fit?: (profile: ColumnProfile, rank: number) => number | undefined;
}

/** Sets of fields of which one must be there in full. */
type Alternatives = readonly (readonly Field[])[];

/** What a table of one role is made of: everything that intake knows of a role besides how its rows are stored. */
export interface RoleDefinition {
  readonly fields: Readonly<Partial<Record<Field, FieldDefinition>>>;
  /** Without these the table cannot be read. */
  readonly needs: readonly Alternatives[];
  /** With a title of one of these, in a table of any role, it is something else. */
  readonly without?: readonly Field[];
  /** Fields of text without which a row is left out, and the reason that is given. */
  readonly rowNeeds?: Readonly<Partial<Record<Field, ExclusionReason>>>;
  /** The same of rows without a date of their own: a sum without a label has neither name nor day. */
  readonly undatedRowNeeds?: Readonly<Partial<Record<Field, ExclusionReason>>>;
  /** Rows without any of these numbers are left out. */
  readonly rowNeedsOne?: { readonly fields: readonly Field[]; readonly reason: ExclusionReason };
  /** Rows without a date: left out; kept, but not with a date that cannot be read; or kept whatever the date is. */
  readonly undated: "refused" | "blank-allowed" | "allowed";
  /** Whether a row without an amount is left out. */
  readonly needsAmount: boolean;
  /** Whether rows happened on their day: those after the as-of date are left out then. */
  readonly isEvent: boolean;
  /** What the amount of the record adds up; the first of these fields that the table has. */
  readonly measure: readonly Field[];
  /** Which field tells one row from another: a table where it repeats is of another role. */
  readonly unique?: Field;
  /** Whether its amounts may stand in columns of months. */
  readonly mayBeWide?: boolean;
  /** What the name of the file or sheet, or the lines above the table, say of such a table. */
  readonly named: RegExp;
  /** A role that another one resembles, but for what its name says. */
  readonly prior?: number;
}

/** Titles of one tier, divided by bars. */
export const words = (text: string): readonly string[] => text.split("|").map(normaliseTitle);

type More = Omit<FieldDefinition, "kind" | "titles">;

const field =
  (kind: FieldKind) =>
  (titles: Tiers, more: More = {}): FieldDefinition => ({ kind, titles, ...more });

export const text = field("text");
export const date = field("date");
export const number = field("number");
export const duration = field("duration");

/** The tax of a row, which may be within its amount; it says little about what a table is. */
export const tax = number(
  [
    words(
      `tax amount|invoice tax|gst total|vat amount|gst amount|sales tax|tax total|total tax|税额|稅額|增值税额|增值税税额|销项税额|營業稅額|营业税额`,
    ),
    words("tax|taxes|vat|gst|税金|稅金|增值税|營業稅|税费|稅費"),
  ],
  { weight: 0.1 },
);
