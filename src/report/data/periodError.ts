/** The period of a report would begin after its last day; both days as 2025-06-30. */
export class PeriodError extends Error {
  override readonly name = "PeriodError";
  constructor(
    readonly start: string,
    readonly end: string,
  ) {
    super(`period from ${start} to ${end}`);
  }
}
