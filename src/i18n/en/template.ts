/** Names of the preset templates, and why a template was refused. */
export const template = {
  "template.preset.subscription": "Subscription",
  "template.preset.retail": "Retail",
  "template.preset.b2b-services": "B2B services",
  "template.preset.bank": "Bank",
  "template.preset.telecom": "Telecom",
  "template.preset.start-up": "Start-up",
  "template.error.not-json": "The template is not valid JSON: {reason}. Export it again, or mend it there.",
  "template.error.not-a-template": 'This is not a template of this kind: "format" must be "{format}".',
  "template.error.template-version":
    "The template has version {found}; this add-in reads up to {known}. Update the add-in, or export the template again.",
  "template.error.bad-template": "The template is wrong at {place}: it holds {got}, it must be {want}.",
  "template.error.unknown-place": "The template says {place}, which is not known. Take it out, or see how it is spelt.",
  "template.error.unknown-template":
    "There is no template {got}. Use one of: {allowed}, or the path of a template file.",
} as const;
