export const cli = {
  "cli.help": `Builds the customer lifecycle cost report from your tables.

  npm run report -- --data FILES OR FOLDER [options]

Data
  --data PATH           an .xlsx file (each of its tables), a .csv, .txt or .tsv file, also packed as .gz,
                        or a folder of them; may be repeated.
                        Orders: date, and amount or quantity and unit price; customer, order number, channel.
                        Cost ledger: cost category and amount; date, customer, channel.
                        Subscriptions, customers, marketing spend, touchpoints, tickets, surveys, budget,
                        activities, initiatives: docs/intake.md
  --columns A,B,C       names the columns from the first on: customer, date, amount, quantity, unitPrice,
                        orderId, channel, category; any other name is a column to ignore.
                        FILE=A,B,C for one of several files; all names: docs/intake.md
  --role ROLE           what a table is about, where that is not told rightly: orders, ledger, customers,
                        subscriptions, spend, touchpoints, tickets, surveys, budget, activities, initiatives,
                        orderHeads, orderLines, payments;
                        FILE=ROLE for one of several files
  --year YEAR           the year of columns that are months without a year
  --fiscal-year-start MONTH
                        1 to 12, the month with which the fiscal year begins; its quarters count from it
  --fiscal-year-named WORD
                        start (default) or end: whether FY2025 is named after the year in which it begins or ends
  --date-order ORDER    dmy or mdy, where 03/04/2024 could be either
  --decimal MARK        point or comma, where 1.234 could be either
  --encoding NAME       utf-8, utf-16le, utf-16be, gbk, big5 or windows-1252, where the file does not tell
  --mapping FILE        a .json file that keeps which column holds what; applied where it exists, sources added
  --rules RULES         rules of cleaning, such as no-currency,black-triangle: all of them: docs/intake.md
  --returns POLICY      net (default), exclude or separate: what becomes of returned and cancelled orders
  --rates RATES         what one unit of each currency is worth in --currency, such as USD=7.18,EUR=7.8
  --answer ANSWER       FILE:COLUMN=ANSWER, where a column can be read in two ways: dmy, mdy, point, comma, fraction,
                        percent, net, gross, sales, no-sales; or fill-down, where its blanks mean "as above"; may be
                        repeated
  --keep-copies         count a file again whose content was read before
  --merge-names         take names that differ in width, case, signs or legal form alone for one customer

Report
  --as-of DATE          day of which the stages are, such as 2024-12-31; default: the latest order
  --period-start DATE   first day of the period; default: the first month of the ledger, or of the orders
  --currency TEXT       currency or unit to print
  --title TEXT          company or title to print
  --preparer NAME       who prepares the report, printed on its cover
  --names WHICH         people (default): customers known by a person's name, e-mail address or phone number
                        alone bear a pseudonym; masked: all customers known by a name do; shown: none
  --lang LANGUAGE       en, zh-CN or zh-TW; for the report and for messages
  --template ID|FILE    how the report is made: subscription, retail, b2b-services, bank, telecom,
                        start-up, or a .json file, or a report made by one;
                        options given beside it go first
  --save-template FILE  keeps how this report is made in a .json file
  --stage-model MODEL   lifecycle stages to use: m5a (default), m3a, m3b, m4a to m4d, m5b, m5c, m6a to m6c
  --values-only         values in place of formulas

Result
  --out FILE            the .xlsx file to write; default: {out}
  --force               replace that file if it exists
  --json                print one JSON object; writes a workbook only with --out
  --help                this text

Exit codes: 0 done; 2 bad arguments; 3 data refused, with the reasons, a total that does not tie, a file that could
not be written, or a file of a folder that was not used although it may be the only ledger or budget.
`,

  "cli.progress.reading": "Reading {file}",
  "cli.progress.rows": "Reading {file}: {rows} rows ({percent} %)",
  "cli.progress.computing": "Computing stages and costs",
  "cli.progress.writing": "Writing {file}",

  "cli.error.unknown-option": "There is no option {option}. See --help.",
  "cli.error.missing-value":
    "{option} is given wrongly: it lacks a value, or has one that it does not take. See --help.",
  "cli.error.no-data": "No data given. Name your files or folder: --data orders.csv. See --help.",
  "cli.error.bad-date": "{option}: “{got}” is not a date. Write it as 2024-12-31.",
  "cli.error.bad-choice": "{option}: “{got}” is not possible. Choose one of: {allowed}.",
  "cli.error.not-xlsx": "{path} does not end in .xlsx. Give the report such a name.",
  "cli.error.out-exists":
    "{path} exists already and is left as it is. Choose another name with --out, or replace it with --force.",
  "cli.error.out-is-input": "{path} is one of the data files. Choose another name with --out.",
  "cli.error.no-folder": "There is no folder {path} to write to. Create it, or choose another one with --out.",
  "cli.error.columns-for-no-file": "{option} names the file {file}, which is not among the data. Check its name.",
  "cli.error.role-unclear": "There are several files: say which one --role is for, as in --role orders.csv=orders.",
  "cli.error.columns-unclear":
    "There are several files: say which one --columns is for, as in --columns orders.csv=customer,date,amount.",
  "cli.reason.noRows": "no row below the titles",
  "cli.error.nothing-read":
    "No order could be read from {path} ({reason}). Check its dates and amounts, or name its columns with --columns.",
  "cli.error.own-report": "{path} is a report that was written here, not data. Name the files that it was made from.",
  "cli.error.data-missing": "{path} does not exist. Check the path after {option}.",
  "cli.error.is-folder": "{path} is a folder. Name a file after {option}.",
  "cli.error.data-forbidden": "{path} may not be read. Ask for the permission to read it, or copy it elsewhere.",
  "cli.error.folder-empty": "The folder {path} holds no .xlsx, .csv, .txt or .tsv file. Put your tables there.",
  "cli.error.broken-gzip": "{path} is damaged or incomplete as a .gz file. Pack or copy it again.",
  "cli.error.data-unreadable": "{path} cannot be read ({reason}). Check the file and try again.",
  "cli.error.not-written":
    "{path} could not be written ({reason}). Check the space and the rights there; no file was left behind.",
  "cli.error.computing": "The report cannot be computed: {reason}",
  "cli.error.writing": "The report cannot be written as a workbook: {reason}",
  "cli.error.unused-file":
    "Not used, although it may be the only ledger or budget: {files}. The report is made without it; see why it was skipped. --role and --columns say what it is, or take it out of the folder.",
  "cli.error.untied": "Not every total ties: see the checks.",

  "cli.remedy.dateOrder": "Add --date-order dmy or --date-order mdy.",
  "cli.remedy.decimal": "Add --decimal point or --decimal comma.",
  "cli.remedy.encoding": "Add --encoding gbk, for example.",
  "cli.remedy.year": "Add --year 2024, for example.",
  "cli.remedy.role": "Say --role FILE=orders or --role FILE=ledger.",
  "cli.remedy.sales": "Say --answer COLUMN=sales to add them up, or --answer COLUMN=no-sales to leave them out.",
  "cli.remedy.columns": "Name the columns with --columns, for example --columns customer,date,amount.",

  "cli.warning.skipped-file": "Skipped: {reason}",
  "cli.warning.skipped-workbook": "Skipped: {file} is a workbook of the old .xls format. Save it as .xlsx to use it.",
  "cli.warning.own-report": "Skipped: {file} is a report that was written here, not data.",
  "cli.warning.hidden-sheet":
    "{file} stands on a hidden sheet. It was read; take it out of the workbook if it should not count.",
  "cli.warning.appended": "{role}: from several files, one appended to the other: {files}.",
  "cli.warning.doubtful-role":
    "{file} was taken for {role}; it could also be {others}. Say which with --role if that is wrong.",
  "cli.warning.rival-columns":
    "{file}: {field} was read from column {column}; it could also be {others}. Name the columns with --columns if that is wrong.",
  "cli.warning.read-as-cents":
    "{file}: the amounts of column {column} were read as cents, as its neighbours suggest. Change its title, for example to “Amount (USD)”, if they are whole units.",
  "cli.warning.as-of-today":
    "The data hold no date of which a report could be, so it is as of today, {date}: tomorrow it will differ. Say the day with --as-of.",
  "cli.warning.same-content":
    "{file} has the same content as {other} and was left out. Say --keep-copies if both count.",
  "cli.warning.doubtful-column":
    "{file}: column {column} was taken for {field}, without being sure. Name the columns with --columns if that is wrong.",

  "cli.summary.written": "Report written to {file}",
  "cli.summary.dates": "As of {asOf}, period {start} to {end}",
  "cli.summary.customers":
    "{customers} {customers|customer|customers}, {orders} {orders|order|orders} on {customerDays} {customerDays|customer-day|customer-days}, revenue {revenue}",
  "cli.summary.costs": "Lifecycle cost {lifecycle}: {allocated} on stages, {unallocated} on none",
  "cli.summary.ledger": "Ledger as booked {cost} = lifecycle cost, goods {goods}, accounts of revenue {accounts}",
  "cli.summary.whole": "In the tables, with what is dated outside the period: revenue {revenue}, ledger {ledger}",
  "cli.summary.sources": "Sources",
  "cli.summary.source": "{file} ({role}): {read} of {seen} rows read, total {amount}",
  "cli.summary.unassigned": "Rows without a customer, kept on the line “Unassigned”: {count}",
  "cli.summary.excluded": "Rows left out, {reason}: {count}, total {amount} (row {rows})",
  "cli.summary.cleaned": "cleaned: {rule}: {count} (rows {rows})",
  "cli.summary.flagged": "please check: {rule}: {count} (rows {rows})",
  "cli.summary.checks": "Checks",
  "cli.summary.ties": "✓ {name}: {actual}",
  "cli.summary.differs": "✗ {name}: {expected} expected, {actual} found, difference {difference}",
  "cli.summary.warnings": "To know",
} as const;
