/** Why a cell, a file or a setting was refused. One sentence or two: what is wrong, where, what to do. */
export const errors = {
  "error.missing-argument": "{name} is missing. Give a value, a cell or a range.",
  "error.empty-input": "{name} holds no value to compute from.",
  "error.not-a-number": "{name}: {got} is not a number.",
  "error.not-a-date": "{name}: {got} is not a date. Give a date cell or DATE(), not text.",
  "error.not-an-id": "{name}: {got} is not an id. Give a text or a number.",
  "error.not-a-text": "{name}: {got} is not a text.",
  "error.not-a-boolean": "{name}: {got} is neither TRUE nor FALSE.",
  "error.not-a-share": "{name} is {got}; a share lies between 0 and 1: use 5% or 0.05.",
  "error.unknown-word": "{name}: {got} is unknown. Use one of: {allowed}.",
  "error.out-of-domain": "{name} is {got}; it must be {want}.",
  "error.outside-scale": "{count} of {name} lie outside {want}; the first is {got} in row {row}.",
  "error.one-value": "{name} takes one value, not a range of {got}.",
  "error.length-mismatch": "{name} has {got} values; {want} are needed, one for each row.",
  "error.shape-mismatch":
    "Ranges of {got} and {want} do not fit together. Use equal sizes, one value, or a column with a row.",
  "error.division-by-zero": "{name} is 0.",
  "error.no-result": "There is no finite result for these values.",
  "error.not-enough-data": "{name}: {got} given, at least {want} needed.",
  "error.no-convergence": "The fit of {name} did not converge.",
  "error.never-pays-back": "It never pays back: the margins add up to {got} at most, {want} are needed.",
  "error.no-retention-pays": "No retention below 100% pays for this acquisition cost.",
  "error.not-a-fit":
    '{name} is no fit: it has no row "{want}" with a value. Give the whole range of the fit, or label and value in two columns.',
  "error.wrong-model": "{name} holds the model {got}; {want} is needed.",
  "error.bad-formula": "The formula cannot be read at character {at}: {got}.",
  "error.formula-part":
    "The formula holds {got}; allowed are numbers, names, + - * / ^, comparisons, and, or, not, a ? b : c, and calls.",
  "error.too-large": "Split the range: {rows} rows x {columns} columns are more than {limit} cells in one call.",
  "error.passed-on": "{name} holds the error {got}.",
  "error.in-row": "Row {row}: {sentence}",
} as const;
