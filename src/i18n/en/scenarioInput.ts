/** The command `scenario`, and what is said about tables of drivers. */
export const scenarioInput = {
  "scenario.drivers.parameters": "Parameters",
  "scenario.source.typed": "typed",
  "scenario.seed.source": "{table}, {rows} rows, {from} to {to}",
  "scenario.seed.fullCost": "{source}: full cost of acquisition, media, people and tools",
  "scenario.seed.mediaOnly": "{source}: media spend alone, for the ledger holds no cost of acquisition",
  "scenario.seed.noLeads": "{table}: new customers counted, for no leads are given",
  "scenario.seed.channel.fitted":
    "Curve fitted to {months} months, {from} to {to}; it explains {explained} of the differences",
  "scenario.seed.channel.assumed":
    "No curve fitted ({reason}; {from} to {to}): ceiling assumed at {times} times the best month",
  "scenario.seed.channel.tooFewMonths": "only {months} months with spend, 6 are needed",
  "scenario.seed.channel.nobodyWon": "no new customers by this channel",
  "scenario.seed.channel.noSpread": "spend is about the same every month",
  "scenario.seed.channel.noRise": "more spend did not bring more customers",
  "scenario.seed.channel.straight": "customers rise in a straight line, no ceiling shows",
  "scenario.input.empty": "{name}: there is no row with anything in it below the titles. Add a row a driver or a line.",
  "scenario.input.no-titles":
    "{name}: no column names what the rows are (titles: {titles}). It needs the titles {want}.",
  "scenario.input.title-twice": "{name}: the title {column} stands there twice. Rename one of the columns.",
  "scenario.input.missing": "{name}, row {row}, column {column}: nothing stands there, but it is needed.",
  "scenario.input.not-a-number": "{name}, row {row}, column {column}: {got} is no number. Write it as 1234.5 or 4%.",
  "scenario.input.unknown-word": "{name}, row {row}, column {column}: {got} is not known. Write one of: {allowed}.",
  "scenario.input.bad-id":
    "{name}, row {row}, column {column}: {got} cannot stand in a formula. Begin with a letter; then letters, digits and _.",
  "scenario.input.id-twice": "{name}, row {row}, column {column}: {got} stood there before. Each name stands once.",
  "scenario.input.bad-formula": "{name}, row {row}, column {column}: the formula cannot be used. {reason}",
  "scenario.input.outside":
    "{name}, row {row}, column {column}: {driver} cannot be {got}, only {least} to {most}. Correct the value, or its limits.",
  "scenario.input.low-above-high":
    "{name}, row {row}: {driver} has its low, {low}, above its high, {high}. Swap or correct them.",
  "scenario.input.later-line":
    "{name}: the formula of {line} names {got}, which stands further down. Move the row of {got} above it.",
  "scenario.input.unknown-name":
    "{name}: the formula of {line} names {got}, which is no driver and no line above it. Known are: {allowed}.",
} as const;
