export const sourceLocale = `en`;
export const targetLocales = [`fr-CA`] as const;
export const allLocales = [`en`,`fr-CA`] as const;
