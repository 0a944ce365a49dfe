/** Languages call themselves by their own name, so that one finds back from a foreign one. */
export const languageNames = { en: "English", "zh-CN": "简体中文", "zh-TW": "繁體中文" } as const;
