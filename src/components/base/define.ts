import { version } from './version.js';

type Versioned = CustomElementConstructor & { version?: string };

let warned = false;

/**
 * Registers an element unless its tag is taken. The first copy on a page wins; a second copy says so once,
 * with both versions, instead of throwing (a page builder may well load the script twice).
 */
export function define(tag: string, element: CustomElementConstructor, registry = customElements): void {
  const known = registry.get(tag) as Versioned | undefined;
  if (!known) registry.define(tag, registry === customElements ? element : class extends element {});
  else if (known !== element && !warned) {
    warned = true;
    console.warn(
      `Cairn: <${tag}> is already registered by version ${known.version ?? 'unknown'}; version ${version} is not used. Load the script once.`,
    );
  }
}
