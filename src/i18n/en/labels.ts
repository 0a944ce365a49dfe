/** Labels in the results of functions that have a language argument. */
export const labels = {
  "label.lostMargin": "lost margin",
  "label.replacement": "replacement",
  "label.winBack": "win-back",
  "label.indirect": "indirect",
  "label.gapMargin": "gap margin",
  "label.total": "total",
  "label.test": "test",
  "label.expected": "expected",
  "label.got": "got",
  "label.pass": "pass",
  "label.definition": "definition",
  "label.unit": "unit",
  "label.source": "source",
  "label.arguments": "arguments",
} as const;
