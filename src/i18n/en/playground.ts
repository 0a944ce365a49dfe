/** The page that shows the add-in without Excel. */
export const playground = {
  "playground.title": "Lifecycle Cost Control",
  "playground.notExcel": "A preview in the browser, not Excel.",
  "playground.grid": "Workbook",
  "playground.pane": "Task pane",
  "playground.language": "Language",
  "playground.theme.light": "Switch to light",
  "playground.theme.dark": "Switch to dark",
  "playground.openSample": "Open sample company",
  "playground.openFile": "Open a file",
  "playground.drop": "Drop a .csv or .txt file to open it as a sheet",
  "playground.loading": "Opening the workbook",
  "playground.failed": "The page could not start: {reason}. Reload it to try again.",
  "playground.paneLoading": "Opening the pane",
  "playground.close": "Close this message",

  "playground.file.reading": "Reading {file}: {rows} rows",
  "playground.file.opened": "{file} is on sheet {sheet}: {rows} rows.",
  "playground.file.wrongType": "{file} is not a .csv or .txt file. Save it as CSV and drop it again.",
  "playground.file.failed": "{file} could not be opened: {reason}",

  "playground.sample.orders": "Orders of the sample company",
  "playground.sample.ledger": "Cost ledger of the sample company",

  "playground.serve.building": "Building the add-in (this takes about half a minute the first time)",
  "playground.serve.buildingPage": "Building the page",
  "playground.serve.buildFailed": "The build failed. See the messages above.",
  "playground.serve.missing": "There is no build in dist. Run npm run build first, or start without --no-build.",
  "playground.serve.ready": "Lifecycle Cost Control is ready: {address}",
  "playground.serve.stop": "Press Ctrl+C to end.",
  "playground.serve.badPort": "--port needs a number from 1 to 65535, not {value}.",
  "playground.serve.badFlag": "Unknown option {value}. Known are --port NUMBER and --no-build.",
} as const;
