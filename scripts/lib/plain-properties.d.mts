import type { Plugin } from 'vite';

export function plainProperties(code: string, parse: (code: string) => unknown): string;
export function compileDecorators(): Plugin;
