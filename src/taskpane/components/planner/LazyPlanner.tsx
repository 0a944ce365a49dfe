import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentProps } from "react";
import { useText } from "../../text";
import type { PlannerTab } from "./PlannerTab";

const Planner = lazy(async () => ({
  default: (await import(/* webpackChunkName: "planner" */ "./PlannerTab")).PlannerTab,
}));

/** The planner, once its script is there. */
export function LazyPlanner(props: ComponentProps<typeof PlannerTab>) {
  const t = useText();
  return (
    <Suspense fallback={<Spinner label={t("pane.looking")} />}>
      <Planner {...props} />
    </Suspense>
  );
}
