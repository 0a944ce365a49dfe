import { requestBuild } from "../taskpane/buildRequests";

/** Ribbon button "Stage report": shows the pane, which builds at once or asks for what it cannot find out. */
function buildStageReport(event: Office.AddinCommands.Event): void {
  requestBuild();
  const done = () => event.completed(); // Excel keeps the button disabled until it is told
  void Office.addin.showAsTaskpane().then(done, done);
}

Office.actions.associate("buildStageReport", buildStageReport);
