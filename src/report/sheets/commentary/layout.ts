import type { Statement } from "../../commentary/rule";

const commentarySections = ["headline", "up", "down", "actions", "risks"] as const;

export type CommentarySection = (typeof commentarySections)[number];

/** Lines of a section for the controller's own words. */
export const OWN_LINES = 2;

const FIRST = 6;

/** The limits stand right of the sentences, so that their cells do not move with what there is to say. */
export const limitRows = { column: "E", heading: FIRST, first: FIRST + 1 } as const;

/** Rows of the sheet "Commentary", counted from 1; a section that has nothing to say says so in a line. */
export function commentaryLayout(sections: Readonly<Record<CommentarySection, readonly Statement[]>>) {
  let next: number = FIRST;
  return commentarySections.map((section) => {
    const heading = next;
    const lines = Math.max(1, sections[section].length);
    next += 1 + lines + OWN_LINES + 1;
    return { section, heading, first: heading + 1, own: heading + 1 + lines };
  });
}
