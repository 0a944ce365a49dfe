/** Where the results and the messages go: standard output and standard error, or a test. */
export interface Output {
  readonly result: (text: string) => void;
  readonly message: (text: string) => void;
  /** The clock, where it is not that of this machine. */
  readonly now?: () => Date;
}
