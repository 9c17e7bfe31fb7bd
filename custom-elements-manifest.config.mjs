/** `Cairn…` classes are registered by src/define.ts under their kebab-case names, which the analyzer cannot see. */
const elements = {
  name: 'elements-by-name',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const { declarations = [], exports = [], path } of modules) {
      for (const declaration of declarations) {
        const { kind, name } = declaration;
        if (kind !== 'class' || !/\/cairn-[a-z]+\.ts$/.test(path) || !/^Cairn[A-Z]/.test(name)) continue;
        if (name === 'CairnElement') continue;
        declaration.customElement = true;
        // What has no words is no event of ours: the analyzer takes inner ones, and arguments, for such.
        declaration.events = declaration.events?.filter(({ description }) => description);
        declaration.tagName = name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
        exports.push({
          kind: 'custom-element-definition',
          name: declaration.tagName,
          declaration: { name, module: path },
        });
      }
    }
  },
};

export default {
  globs: ['src/components/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  // package.json names the manifest by hand; a build never edits it.
  packagejson: false,
  plugins: [elements],
};
