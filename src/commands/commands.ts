import { requestBuild } from "../taskpane/buildRequests";

/** Ribbon button "Stage report": shows the pane, which builds at once or asks for what it cannot find out. */
async function buildStageReport(event: Office.AddinCommands.Event): Promise<void> {
  requestBuild();
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed(); // Excel keeps the button disabled until it is told
  }
}

Office.actions.associate("buildStageReport", buildStageReport);
