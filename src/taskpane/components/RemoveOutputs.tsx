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
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button size="small">{t("pane.remove")}</Button>
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
              <Button onClick={onRemove}>{t("pane.remove")}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
