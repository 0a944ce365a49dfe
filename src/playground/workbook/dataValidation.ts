import { HostObject } from "../host/hostObject";
import { formatAbsoluteAddress, intersection, quoteSheetName } from "./addresses";
import { invalidArgument } from "./officeErrors";
import type { GridValidation, PlacedValidation, ValidationAlert, ValidationPrompt } from "./port";
import { Range } from "./range";

interface Comparison {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
}

/** Office's rule: exactly one of its members is set. */
interface Rule {
  readonly list?: { readonly source: unknown; readonly inCellDropDown: boolean };
  readonly wholeNumber?: Comparison;
  readonly decimal?: Comparison;
  readonly date?: Comparison;
  readonly textLength?: Comparison;
  readonly custom?: { readonly formula: string };
}

const compared = { wholeNumber: "WholeNumber", decimal: "Decimal", date: "Date", textLength: "TextLength" } as const;
const noAlert: ValidationAlert = { showAlert: true, style: "Stop", title: "", message: "" };
const noPrompt: ValidationPrompt = { showPrompt: true, title: "", message: "" };

/** What may be typed into a range. */
export class DataValidation extends HostObject {
  readonly $type = "DataValidation";

  constructor(private readonly range: Range) {
    super();
  }
  get type(): string {
    return this.placed?.rule.type ?? "None";
  }
  get rule(): Rule {
    return this.placed ? officeRule(this.placed.rule) : {};
  }
  set rule(rule: Rule) {
    const { ignoreBlanks, errorAlert, prompt } = this;
    const next = { ...gridRule(rule), ignoreBlanks, errorAlert, prompt };
    this.clear();
    const { context, id } = this.range.worksheet;
    context.grid.validations.add(id, `validation-${context.nextNumber()}`, [this.range.rect], next);
  }
  get ignoreBlanks(): boolean {
    return this.placed?.rule.ignoreBlanks ?? true;
  }
  set ignoreBlanks(ignoreBlanks: boolean) {
    this.change({ ignoreBlanks });
  }
  get errorAlert(): ValidationAlert {
    return this.placed?.rule.errorAlert ?? noAlert;
  }
  set errorAlert(alert: Partial<ValidationAlert>) {
    this.change({ errorAlert: { ...noAlert, ...alert } });
  }
  get prompt(): ValidationPrompt {
    return this.placed?.rule.prompt ?? noPrompt;
  }
  set prompt(prompt: Partial<ValidationPrompt>) {
    this.change({ prompt: { ...noPrompt, ...prompt } });
  }
  clear(): void {
    const { context, id } = this.range.worksheet;
    for (const { id: rule } of this.touching()) context.grid.validations.remove(id, rule);
  }

  private get placed(): PlacedValidation | undefined {
    return this.touching()[0];
  }
  private touching(): PlacedValidation[] {
    const { context, id } = this.range.worksheet;
    const touches = ({ rects }: PlacedValidation) => rects.some((rect) => intersection(rect, this.range.rect));
    return context.grid.validations.list(id).filter(touches);
  }
  /** Alerts and prompts need a rule to hang on; Excel keeps them for a rule of type None, we ask for the rule first. */
  private change(changes: Partial<GridValidation>): void {
    const { context, id } = this.range.worksheet;
    if (!this.placed) throw invalidArgument("set the rule of the data validation first");
    context.grid.validations.update(id, this.placed.id, { ...this.placed.rule, ...changes });
  }
}

type Bare = Omit<GridValidation, "ignoreBlanks" | "errorAlert" | "prompt">;

function gridRule(rule: Rule): Bare {
  const given = Object.values(rule).filter((part) => part != null);
  if (given.length !== 1) throw invalidArgument("rule");
  if (rule.list)
    return { type: "List", formula1: listSource(rule.list.source), inCellDropDown: rule.list.inCellDropDown };
  if (rule.custom) return { type: "Custom", formula1: rule.custom.formula };
  for (const [key, type] of Object.entries(compared)) {
    const comparison = rule[key as keyof typeof compared];
    if (comparison) return { type, ...comparisonOf(comparison) };
  }
  throw invalidArgument("rule");
}

function comparisonOf({ formula1, formula2, operator }: Comparison): Omit<Bare, "type"> {
  return {
    operator: operator ?? "Between",
    formula1: formulaOf(formula1),
    ...(formula2 != null && { formula2: formulaOf(formula2) }),
  };
}

function officeRule({ type, operator, formula1, formula2, inCellDropDown }: GridValidation): Rule {
  if (type === "List") return { list: { source: formula1, inCellDropDown: inCellDropDown ?? true } };
  if (type === "Custom") return { custom: { formula: formula1 } };
  const key = (Object.keys(compared) as (keyof typeof compared)[]).find((name) => compared[name] === type)!;
  return { [key]: { formula1, ...(formula2 !== undefined && { formula2 }), ...(operator && { operator }) } };
}

/** Items with commas between them, a formula, or cells. */
function listSource(source: unknown): string {
  return source instanceof Range ? formulaOf(source) : String(source);
}

function formulaOf(value: unknown): string {
  if (value instanceof Range) return `=${quoteSheetName(value.worksheet.name)}!${formatAbsoluteAddress(value.rect)}`;
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument("rule");
  return String(value).startsWith("=") ? String(value) : `=${value}`;
}
