/** The command `scenario`, and what is said about tables of drivers. */
export const scenarioCli = {
  "scenario.cli.help": `Writes a scenario workbook: drivers, scenarios, month by month, sensitivity, tornado, break-even, claims, long-term benefit.

  npm run scenario -- [options]

  --drivers FILE        drivers in .csv, a row a driver: name, label, unit, base, low, high, distribution, parameters,
                        at least, at most, source, and one column a scenario; a row "weight" holds their weights;
                        drivers that are not in it keep what is known of them
  --data FILE           orders, ledger, tickets, spend ... (again for more files, or a folder): drivers are seeded from it
  --model FILE          your own lines in .csv: id, label, unit, formula, better (more or less)
  --evaluation FILE     values before and after a measure in .csv: unit, group (treated or control), before, after; or
                        unit, group, period, value; other columns are covariates
  --outcome NAME        the line that tables and tornado look at; default: value_added, or your last line
  --scenario NAME       the scenario that the switch shows at first; default: the first
  --months NUMBER       months of the forecast, 12 to 60; default: 24
  --steps NUMBER        values of a driver in the tables, 5 to 25; default: 9
  --seed NUMBER         of the simulation; the same seed gives the same numbers
  --sampling NAME       random (default) or latin-hypercube, which knows the mean better for the same runs
  --runs NUMBER         of the simulation, 1,000 to 200,000
  --template ID|FILE    what to start from: subscription, retail, b2b-services, bank, telecom, start-up, a .json file,
                        or a workbook with scenarios; what else is said here goes before what it says
  --save-template FILE  keeps drivers, scenarios and all settings in a .json file
  --write-drivers FILE  write the drivers to start from (seeded, with --data) and stop
  --as-of DATE, --period-start DATE, --date-order dmy|mdy, --decimal point|comma, --encoding NAME,
  --fiscal-year-start MONTH, --fiscal-year-named start|end
                        how the data are read, as in npm run report
  --currency CODE       currency of the amounts
  --title TEXT          whose plan it is
  --lang LANGUAGE       en, zh-CN or zh-TW; for the workbook and for messages
  --out FILE            the workbook; default: {out}
  --values-only         no formulas, values alone
  --json                the results as JSON; writes a workbook only with --out
  --force               replace files that exist
  --help                this text
`,
  "scenario.cli.written": "Written: {file}",
  "scenario.cli.driversWritten": "Drivers written: {file}. Edit them, then: npm run scenario -- --drivers {file}",
  "scenario.cli.outcomes": "{outcome} by scenario:",
  "scenario.cli.outcome": "{scenario}: {value}",
  "scenario.cli.noValue": "no value",
  "scenario.cli.largest": "Moves it most: {drivers}",
  "scenario.cli.breakEvens": "Break-even:",
  "scenario.cli.breakEven": "{driver}: {value} (live {live})",
  "scenario.cli.noBreakEven": "{driver}: none found from {from} to {to}",
  "scenario.cli.seeded": "{count} drivers seeded from the data; the others are example values.",
  "scenario.cli.weights": "The weights of the scenarios add up to {total}, not to 100%.",
} as const;
