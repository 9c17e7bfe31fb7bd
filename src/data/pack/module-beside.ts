import { PackError } from '../../engine/errors.js';
import type { PackStore } from './cache.js';
import { fileBeside, type FileBeside } from './file-beside.js';

/** Has the browser refuse a module of another hash (those that know how: Chromium and Firefox do, WebKit does not yet). */
function demand(href: string, integrity: string): void {
  const { nonce = '' } = document.querySelector<HTMLElement>('[nonce]') ?? {};
  const link = Object.assign(document.createElement('link'), {
    rel: 'modulepreload',
    crossOrigin: '',
    integrity,
    nonce,
    href,
  });
  document.head.append(link);
  link.remove();
}

/**
 * A module of the packs folder, run. Its text is kept like that of any other file there: where nobody answers, the kept
 * one runs instead, if the page's policy lets it.
 * @throws PackError when it is neither stored nor to be had as it should be, or may not run
 */
export async function moduleBeside<T>(folder: string, file: FileBeside, store?: PackStore): Promise<T> {
  const text = await fileBeside(folder, file, store);
  const { href } = new URL(file.name, folder);
  demand(href, file.integrity);
  const run = (url: string): Promise<T> => import(/* @vite-ignore */ url) as Promise<T>;
  return run(href)
    .catch(() => {
      const kept = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
      return run(kept).finally(() => URL.revokeObjectURL(kept));
    })
    .catch((cause: unknown) => {
      throw new PackError(
        `${href} cannot be run. Check the network, and that the page's policy allows scripts from there.`,
        href,
        { cause },
      );
    });
}
