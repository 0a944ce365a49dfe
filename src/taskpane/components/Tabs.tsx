import { Tab, TabList } from "@fluentui/react-components";
import { useText } from "../text";

const tabs = ["tables", "template", "trace", "scenarios"] as const;

export type TabName = (typeof tabs)[number];

interface TabsProps {
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
}

/** The parts of the pane. */
export function Tabs({ tab, onTab }: TabsProps) {
  const t = useText();
  return (
    <TabList
      size="small"
      aria-label={t("pane.tabs")}
      selectedValue={tab}
      onTabSelect={(_event, { value }) => onTab(value as TabName)}
    >
      {tabs.map((name) => (
        <Tab key={name} value={name}>
          {t(`pane.tab.${name}`)}
        </Tab>
      ))}
    </TabList>
  );
}
