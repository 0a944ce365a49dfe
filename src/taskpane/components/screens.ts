/** Screens that come after the first one; they are loaded while it is read. */
export { QuestionForm } from "./questions/QuestionForm";
export { Decisions } from "./refresh/Decisions";
export { Result } from "./Result";
export { TraceScreen } from "./trace/TraceScreen";
