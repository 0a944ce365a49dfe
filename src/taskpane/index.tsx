/** The page's small entry: waits for Office, then loads React and the pane. */
void Office.onReady().then(async () => {
  const { mount } = await import(/* webpackChunkName: "pane" */ "./mount");
  await mount(document.getElementById("root")!);
});
