import { lazy } from "react";

const screens = () => import(/* webpackChunkName: "screens" */ "./screens");

export const QuestionForm = lazy(async () => ({ default: (await screens()).QuestionForm }));
export const Decisions = lazy(async () => ({ default: (await screens()).Decisions }));
export const Result = lazy(async () => ({ default: (await screens()).Result }));
export const TraceScreen = lazy(async () => ({ default: (await screens()).TraceScreen }));
/** It reads as the report is read, with the same code. */
export const Preview = lazy(async () => {
  const { Preview: preview } = await import(/* webpackChunkName: "build" */ "./tables/Preview");
  return { default: preview };
});
export const TemplateEditor = lazy(async () => {
  const { TemplateEditor: editor } = await import(
    /* webpackChunkName: "template-editor" */ "./template/TemplateEditor"
  );
  return { default: editor };
});
