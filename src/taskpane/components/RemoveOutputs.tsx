import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useNumbers } from "../numbers";
import { useText } from "../text";
import type { OutputSheet } from "../workbook";

interface RemoveOutputsProps {
  readonly outputs: readonly OutputSheet[];
  readonly onRemove: () => void;
}

/** A button that says first which sheets would go. */
export function RemoveOutputs({ outputs, onRemove }: RemoveOutputsProps) {
  const t = useText();
  const { count } = useNumbers();
  const sheets = outputs.map(({ name }) => name).join(t("pane.separator"));
  const [confirmed, setConfirmed] = useState(false);
  const trigger = useRef<HTMLElement>(null);
  // while the dialog stands, the rest of the pane is hidden from screen readers: until the focus is back there
  const onMotionFinish = (_event: null, { direction }: { readonly direction: "enter" | "exit" }) => {
    if (direction !== "exit" || !confirmed) return;
    setConfirmed(false);
    trigger.current?.focus();
    onRemove();
  };
  return (
    <Dialog modalType="alert" surfaceMotion={{ onMotionFinish }}>
      <DialogTrigger disableButtonEnhancement>
        <Button ref={(button: HTMLElement | null) => void (trigger.current = button)} size="small">
          {t("pane.remove")}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("pane.remove.title")}</DialogTitle>
          <DialogContent>
            <p>{t("pane.remove.text", { count: count(outputs.length) })}</p>
            <p>{t("pane.remove.sheets", { sheets })}</p>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{t("pane.remove.keep")}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button onClick={() => setConfirmed(true)}>{t("pane.remove")}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
