const made = /^(?:mail|phone|name)-[0-9a-f]{16}$/;

/** Whether a customer bears a pseudonym in place of a name. */
export const isPseudonym = (name: string): boolean => made.test(name);
