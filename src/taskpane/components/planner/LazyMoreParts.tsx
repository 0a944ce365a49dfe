import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentProps } from "react";
import { useText } from "../../text";
import type { MoreParts } from "./MoreParts";

const Parts = lazy(async () => ({
  default: (await import(/* webpackChunkName: "planner-parts" */ "./MoreParts")).MoreParts,
}));

/** The further parts of the planner, once their script is there. */
export function LazyMoreParts(props: ComponentProps<typeof MoreParts>) {
  const t = useText();
  return (
    <Suspense fallback={<Spinner label={t("pane.looking")} />}>
      <Parts {...props} />
    </Suspense>
  );
}
