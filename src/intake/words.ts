import type { Translate } from "../i18n";
import type { IntakeError } from "./errors";
import type { Field, TableRole } from "./source";

/** A refusal as a sentence: what is wrong, where, what to do. */
export function intakeSentence({ code, details }: IntakeError, t: Translate): string {
  const { role, fields, field, titles } = details;
  const words = {
    ...(titles === "" && { titles: t("intake.noTitles") }),
    ...(role !== undefined && { role: t(`intake.role.${role as TableRole}`) }),
    ...(fields !== undefined && { fields: fieldList(String(fields), t) }),
    ...(field !== undefined && { field: t(`intake.field.${field as Field}`) }),
  };
  return t(`intake.error.${code}`, { ...details, ...words });
}

function fieldList(fields: string, t: Translate): string {
  const names = fields.split(", ") as Field[];
  return names.map((name) => t(`intake.field.${name}`)).join(t("intake.list"));
}
