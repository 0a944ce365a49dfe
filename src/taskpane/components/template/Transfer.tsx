import { parseTemplate, templateSentence, templateText, type Template } from "../../../template";
import { TemplateError } from "../../../template/errors";
import { useText } from "../../text";
import { TemplateTransfer } from "./TemplateTransfer";

interface TransferProps {
  readonly template: Template;
  readonly onImport: (template: Template) => void;
}

/** Takes the template of the report to another workbook. */
export function Transfer({ template, onImport }: TransferProps) {
  const t = useText();
  const take = (given: string) => {
    const taken = parseTemplate(given);
    onImport(taken);
    return taken.name;
  };
  const refusal = (error: unknown) => {
    if (!(error instanceof TemplateError)) throw error;
    return templateSentence(error, t);
  };
  return <TemplateTransfer id={template.id} text={templateText(template)} take={take} refusal={refusal} />;
}
