/** What names of customers are made of in one language. */
export interface NameParts {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly place: readonly string[];
  readonly office: readonly string[];
  /** Legal forms of firms. */
  readonly officeForm: readonly string[];
  readonly cafe: readonly string[];
  readonly person: (given: string, family: string) => string;
  readonly firm: (...parts: readonly string[]) => string;
}
