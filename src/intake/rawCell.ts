/** A cell as a file or a sheet hands it over, before anything is decided about it. */
export type RawCell = string | number | boolean | null;
