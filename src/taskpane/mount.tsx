import { createRoot } from "react-dom/client";
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";

/** Draws the pane into an element. */
export function mount(root: HTMLElement): void {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button>CLC</Button>
    </FluentProvider>,
  );
}
