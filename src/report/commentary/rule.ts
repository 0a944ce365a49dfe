import type { Key } from "../../i18n";
import type { PlanContext } from "../context";
import type { SentencePart } from "../sentence";
import type { LimitId } from "./limits";

/** A sentence of the commentary: its words by key, its numbers by the cells that hold them. */
export interface Statement {
  /** Stable within the sheet: a remark beside the sentence stays with it. */
  readonly id: string;
  readonly key: Key;
  readonly parts: Readonly<Record<string, SentencePart>>;
}

/** What the rules read beside the data: how a limit of the sheet is found. */
export interface CommentaryContext extends PlanContext {
  readonly limit: (id: LimitId) => { readonly value: number; readonly part: SentencePart };
}

/** Says something where its condition holds, else nothing. */
export type CommentaryRule = (context: CommentaryContext) => Statement | undefined;
