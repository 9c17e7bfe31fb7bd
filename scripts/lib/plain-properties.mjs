/** Lit's legacy decorators as what they do: `createProperty` on the class, a getter on its prototype. */
const WRITE = {
  property: (type, name, options = '') => `${type}.createProperty(${name}${options && `, ${options}`});`,
  state: (type, name) => `${type}.createProperty(${name}, { state: true, attribute: false });`,
  query: (type, name, selector) =>
    `Object.defineProperty(${type}.prototype, ${name}, { get() { return this.renderRoot?.querySelector(${selector}) ?? null; } });`,
};

/** Rewrites `decorate([property(…)], Type.prototype, "name", void 0);` statements of a module. */
export function plainProperties(code, parse) {
  const text = ({ start, end }) => code.slice(start, end);
  let out = '';
  let from = 0;
  for (const statement of parse(code).body) {
    const call = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (!/decorate$/.test(call?.callee?.name)) continue;
    const [list, proto, name] = call.arguments;
    const [decorator] = list.elements;
    const simple = list.elements.length === 1 && decorator.arguments?.length < 2;
    const write = simple ? WRITE[decorator.callee.name] : undefined;
    if (!write) continue;
    out +=
      code.slice(from, statement.start) +
      write(text(proto.object), text(name), decorator.arguments.map(text)[0]);
    from = statement.end;
  }
  return out + code.slice(from);
}

/** Vite plugin: Lit's decorators compiled away, helper and all. */
export function compileDecorators() {
  return {
    name: 'compile-decorators',
    enforce: 'post',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/components\/.*\.ts$/, code: /decorate/ },
      handler(code) {
        return { code: plainProperties(code, (text) => this.parse(text)), map: null };
      },
    },
  };
}
