/**
 * Lit without what the elements do not use, for the one-file builds: no fallback for browsers that lack
 * `adoptedStyleSheets` (those have no container queries and no popovers either, which the elements' own styles ask for),
 * no converters of objects, no `static properties` (decorators are compiled to `createProperty`), no element directives,
 * no directives that wait, no MathML, no comments in templates, no accessors of one's own behind a property, no
 * updates put off or forbidden, no hooks for hydration and polyfills. The rest does what it did.
 */
const STYLES = `
export class CSSResult {
  _$cssResult$ = true;
  constructor(text) {
    this.cssText = text;
  }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
  toString() {
    return this.cssText;
  }
}
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text) => new CSSResult(String(text));
export const css = (strings, ...values) => new CSSResult(String.raw({ raw: strings }, ...values));
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
};
export const getCompatibleStyle = (style) => style;
`;

/** What goes, by file, and what stands there instead; the text as published. */
const CUTS = {
  'reactive-element/reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
    [',void 0!==t.l&&(this.l=[...t.l])'],
    [',this.constructor.l?.forEach(t=>t(this))'],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    ],
    [
      ',this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
      ');',
    ],
    ['if(this.finalized=!0,this._$Ei()', '(this.finalized=!0,this._$Ei()'],
    ['getOwnPropertyNames:r,getOwnPropertySymbols:o,'],
    [
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return s?[s].flat(1/0):[]',
    ],
    ['removeController(t){this._$EO?.delete(t)}'],
    [
      'switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t',
      'return s===Boolean?t?"":null:t',
    ],
    [
      'let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i',
      'return s===Boolean?null!==t:s===Number&&null!==t?Number(t):t',
    ],
    ['c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,'],
    ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
    [
      ',h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      ';',
    ],
    ['h.fromAttribute(', 'u.fromAttribute('],
    [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)'],
    [',!s.noAccessor'],
    [',wrapped:h}', '}'],
    [',!0!==h||void 0!==r)', ')'],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    ],
    [',hasChanged:f'],
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
      'return this.performUpdate(),!this.isUpdatePending}',
    ],
    ['this.getUpdateComplete()}getUpdateComplete(){return '],
    ['let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(', 'const s=this._$AL;try{'],
    ['):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this', '}catch(t){throw this._$EM(),t}this'],
    ['shouldUpdate(t){return!0}'],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
    ['firstUpdated(t){}'],
    ['(i.hasChanged??f)', 'f'],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")'],
  ],
  'lit-html/lit-html.js': [
    [':3===i?"<math>":""', ':""'],
    [':3===i?"</math>":""', ':""'],
    ['2===i||3===i', '2===i'],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
    ['c=n??v', 'c=v'],
    ['(c=p,n=void 0)', 'c=p'],
    ['(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$)', '\\/?[a-zA-Z][^>\\s]*|\\/?$'],
    ['_=/-->/g,m=/>/g,'],
    ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?c=p:void 0!==u[3]&&(c=p)', 'c=p'],
    ['c===_||c===m?c=v:'],
    ['Error("invalid template strings array")', 'Error()'],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    ],
    [
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'r.data===n&&d.push({type:2,index:l});',
    ],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))'],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive'],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['{values:i,_$litType$:s}=t', '{values:i}=t'],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    ['get parentNode(){return this._$AM.parentNode}'],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}',
    ],
    ['get _$AU(){return this._$AM._$AU}'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}'],
    [',this._$Cv=e?.isConnected??!0'],
    ['this._$AN=void 0,'],
    ['get startNode(){return this._$AA}get endNode(){return this._$AB}'],
    ['get tagName(){return this.element.tagName}'],
    ['for(this._$AP?.(!1,!0,s);', 'for(;'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}'],
    [';B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")'],
    [',B=t.litHtmlPolyfillSupport'],
  ],
  'lit-element/lit-element.js': [
    ['this._$Do=e(', 'e('],
    [',this._$Do=void 0'],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),'],
    ['connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}'],
    ['disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}'],
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i})'],
    ['(s.litElementVersions??=[]).push("4.2.2");'],
  ],
};

/** Vite plugin for the one-file builds. */
export function slimLit() {
  return {
    name: 'slim-lit',
    apply: 'build',
    transform: {
      filter: {
        id: /\/(@lit\/reactive-element\/(css-tag|reactive-element)|lit-html\/lit-html|lit-element\/lit-element)\.js$/,
      },
      handler(code, id) {
        if (id.endsWith('css-tag.js')) return { code: STYLES, map: null };
        const [file] = Object.keys(CUTS).filter((name) => id.endsWith(name));
        let out = code;
        for (const [from, to = ''] of CUTS[file]) {
          if (!out.includes(from)) throw new Error(`${file} is not the release slim-lit knows: no “${from}”`);
          out = out.replaceAll(from, () => to);
        }
        return { code: out, map: null };
      },
    },
  };
}
