import { msg } from '@lit/localize';

/** A few jobs to try, from several walks of life, as people call them. */
export const examples = (): string[] => [
  msg('Personal support worker', { id: 'finder.example.care' }),
  msg('Welder', { id: 'finder.example.welder' }),
  msg('Early childhood educator', { id: 'finder.example.child' }),
  msg('Bookkeeper', { id: 'finder.example.books' }),
  msg('Web developer', { id: 'finder.example.web' }),
];
