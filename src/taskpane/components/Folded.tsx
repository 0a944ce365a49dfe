import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

interface FoldedProps {
  readonly title: ReactNode;
  /** Whether it is unfolded at first. */
  readonly open?: boolean;
  readonly level?: "h2" | "h3";
  readonly children: ReactNode;
}

/** A part of a screen that opens at its title. */
export function Folded({ title, open = false, level = "h2", children }: FoldedProps) {
  const [openItems, setOpenItems] = useState<readonly unknown[]>(open ? ["part"] : []);
  return (
    <Accordion collapsible openItems={[...openItems]} onToggle={(_event, data) => setOpenItems(data.openItems)}>
      <AccordionItem value="part">
        <AccordionHeader as={level}>{title}</AccordionHeader>
        <AccordionPanel>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
