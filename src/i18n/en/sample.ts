/** The command that writes the sample company. */
export const sample = {
  "sample.help": `Writes the tables of a sample company: a coffee roastery with 2,000 customers and 24 months.

  npm run sample [-- options]

  --out FOLDER          where to write; made if it does not exist; default: {out}
  --seed NUMBER         another number, another company; default: 1
  --variant VARIANT     clean: one .csv for each table, and a workbook of all of them;
                        dirty: the same numbers as people and systems of that language export them
  --lang LANGUAGE       en, zh-CN or zh-TW; for the tables and for messages
  --force               replace files that exist
  --help                this text

The totals that every reading must come to are in totals.json.
`,
  "sample.written": "{count} files written to {folder}",
  "sample.next": "Now: npm run report -- --data {folder}",
} as const;
