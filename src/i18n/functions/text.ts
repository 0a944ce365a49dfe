/** What a function and its parameters are called upon to say, in one language. */
export interface FunctionText {
  /** At most 255 characters. */
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export type FunctionTexts = Readonly<Record<string, FunctionText>>;
