/** A piece of a help page; printed as Markdown for the repository and as HTML for the site. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: "links"; readonly links: readonly { readonly text: string; readonly page: string }[] };

/** Plain text, or something that a user types. */
export type Cell = string | { readonly code: string };
