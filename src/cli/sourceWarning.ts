import type { Field, IntakeError, TableRole } from "../intake";

/** Something about the sources that the user should know. */
export type SourceWarning =
  | { readonly kind: "skipped-file"; readonly file: string; readonly error: IntakeError }
  | { readonly kind: "skipped-workbook"; readonly file: string }
  | { readonly kind: "own-report"; readonly file: string }
  | { readonly kind: "hidden-sheet"; readonly file: string }
  | { readonly kind: "appended"; readonly role: TableRole; readonly files: string }
  | { readonly kind: "same-content" | "same-content-counted"; readonly file: string; readonly other: string }
  | { readonly kind: "doubtful-column"; readonly file: string; readonly column: string; readonly field: Field }
  | {
      readonly kind: "rival-columns";
      readonly file: string;
      readonly column: string;
      readonly others: string;
      readonly field: Field;
    }
  | { readonly kind: "taken-for"; readonly file: string; readonly role: TableRole }
  | { readonly kind: "doubtful-role"; readonly file: string; readonly roles: readonly TableRole[] }
  | { readonly kind: "read-as-cents"; readonly file: string; readonly column: string }
  | { readonly kind: "similar-names-merged"; readonly groups: number; readonly example: string }
  | { readonly kind: "as-of-today" | "as-of-latest"; readonly date: string };
