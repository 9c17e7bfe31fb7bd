import type { Plugin } from 'vite';

export function readTranslations(xliff: string): Map<string, string>;
export function compileCalls(
  code: string,
  parse: (code: string) => unknown,
  place: (id: string) => number,
): string;
export function compileMessages(): Plugin;
