import type { Plugin } from 'vite';

export function readTranslations(xliff: string): Map<string, string>;
export function compileCalls(
  code: string,
  parse: (code: string) => unknown,
  place: (id: string) => number,
): string;
export function splitTranslations(
  locale: string,
  translations: Map<string, string>,
  ids: string[],
): { inside: string; name: string; source: string };
export function compileMessages(): Plugin;
