import { Body1, Body1Strong, ProgressBar } from "@fluentui/react-components";
import { useNumbers } from "../numbers";
import type { BuildProgress } from "../buildProgress";
import { useText } from "../text";
import { ScreenHeading } from "./Heading";
import { useLayout } from "./layout";

/** Step and count. Readers hear each new step; the running count would drown them. */
export function Progress({ progress }: { readonly progress: BuildProgress }) {
  const t = useText();
  const { count } = useNumbers();
  const layout = useLayout();
  const { step, name, done, total } = progress;
  const counted = total > 0;
  return (
    <div className={layout.stack}>
      <ScreenHeading text={t("pane.progress.title")} takesFocus />
      <div>
        <Body1Strong role="status">{t(`pane.progress.${step}`, { name: name ?? "" })}</Body1Strong>
        {counted && (
          <Body1>{t("pane.separator") + t("pane.progress.count", { done: count(done), total: count(total) })}</Body1>
        )}
      </div>
      <ProgressBar aria-label={t("pane.progress.title")} {...(counted ? { value: done, max: total } : {})} />
    </div>
  );
}
