/** Enough lines to see titles under a heading and how values look. */
export const previewLines = 60;
