import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentProps } from "react";
import { loadLaterWords } from "../../../i18n/lazy";
import { useText } from "../../text";
import type { PlannerTab } from "./PlannerTab";

const Planner = lazy(async () => {
  const [{ PlannerTab }] = await Promise.all([
    import(/* webpackChunkName: "planner" */ "./PlannerTab"),
    loadLaterWords(),
  ]);
  return { default: PlannerTab };
});

/** The planner, once its script and its words are there. */
export function LazyPlanner(props: ComponentProps<typeof PlannerTab>) {
  const t = useText();
  return (
    <Suspense fallback={<Spinner label={t("pane.looking")} />}>
      <Planner {...props} />
    </Suspense>
  );
}
