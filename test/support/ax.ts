import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** One node of the accessibility tree: what a screen reader is given. */
export interface AxNode {
  role: string;
  name: string;
  /** ARIA states and properties that are set: `expanded`, `checked`, `level`, … */
  properties: Record<string, unknown>;
  children: AxNode[];
}

type Raw = Protocol.Accessibility.AXNode;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** A protocol session of the page, made once: the accessibility domain keeps its state in it. */
export function protocol(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, known);
  return known;
}

const simple = (raw: Raw): Omit<AxNode, 'children'> => ({
  role: String(raw.role?.value ?? ''),
  name: String(raw.name?.value ?? ''),
  properties: Object.fromEntries((raw.properties ?? []).map(({ name, value }) => [name, value.value])),
});

/** The page's accessibility tree, shadow roots included; ignored nodes give way to their children. */
export async function accessibilityTree(page: Page): Promise<AxNode> {
  const { nodes } = await (await protocol(page)).send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (raw: Raw): AxNode[] => {
    const children = (raw.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? build(child) : [];
    });
    return raw.ignored ? children : [{ ...simple(raw), children }];
  };
  const root = nodes.find((node) => !node.parentId);
  return root ? build(root)[0]! : { role: '', name: '', properties: {}, children: [] };
}

/** The element that has the focus, through all shadow roots, as a screen reader is told of it. */
export async function focused(page: Page): Promise<Omit<AxNode, 'children'>> {
  const client = await protocol(page);
  const { result } = await client.send('Runtime.evaluate', {
    expression:
      '(() => { let e = document.activeElement; while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement; return e; })()',
  });
  if (!result.objectId) return { role: '', name: '', properties: {} };
  const { nodes } = await client.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  return nodes[0] ? simple(nodes[0]) : { role: '', name: '', properties: {} };
}

const fits = (name: string, wanted: string | RegExp | undefined): boolean =>
  wanted === undefined || (typeof wanted === 'string' ? name === wanted : wanted.test(name));

/** Nodes of a role (and name), in reading order. */
export function all(tree: AxNode, role: string, name?: string | RegExp): AxNode[] {
  const own = tree.role === role && fits(tree.name, name) ? [tree] : [];
  return [...own, ...tree.children.flatMap((child) => all(child, role, name))];
}

/** All text of a subtree, in reading order. */
export function textOf(tree: AxNode): string {
  if (tree.role === 'StaticText') return tree.name;
  const inner = tree.children.map(textOf).filter(Boolean).join(' ');
  return inner || tree.name;
}

/**
 * What `read` finds, asked again after each frame of the page until it finds something: nothing sleeps.
 * @throws with `otherwise()` as its message when the page's time is over
 */
export async function until<T>(
  page: Page,
  read: () => Promise<T | undefined>,
  otherwise: () => Promise<string>,
): Promise<T> {
  const end = performance.now() + page.getDefaultTimeout();
  for (;;) {
    const found = await read();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(await otherwise());
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** The first node of a role (and name), once it is there. */
export function waitForRole(page: Page, role: string, name?: string | RegExp): Promise<AxNode> {
  return until(
    page,
    async () => all(await accessibilityTree(page), role, name)[0],
    async () => `No ${role} named ${String(name)} in:\n${outline(await accessibilityTree(page))}`,
  );
}

/** Roles and names, indented: for messages. */
export function outline(tree: AxNode, depth = 0): string {
  const quiet = tree.role === 'InlineTextBox' || tree.role === 'StaticText';
  const own = quiet ? '' : `${'  '.repeat(depth)}${tree.role} "${tree.name.slice(0, 80)}"\n`;
  return own + tree.children.map((child) => outline(child, depth + 1)).join('');
}
