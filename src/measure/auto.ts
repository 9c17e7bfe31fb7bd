/**
 * The same for pages whose policy or content system allows no script of their own: a classic script that reads
 * its settings from its tag.
 *
 *     <script defer src="/cairn/cairn-measure.iife.js" data-to="plausible"></script>
 */
import { beacon } from './beacon.js';
import { measure, type Adapter } from './measure.js';
import { dataLayer, gtag, matomo, plausible } from './tags.js';

const { to = '', endpoint = '' } = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};

const ADAPTERS: Record<string, () => Adapter> = {
  datalayer: dataLayer,
  gtag,
  matomo,
  plausible,
  beacon: () => beacon(endpoint),
};

const make = ADAPTERS[to.toLowerCase()];
if (!make || (to === 'beacon' && !endpoint))
  console.warn(
    `Cairn: nothing is measured, for data-to is "${to}". Use ${Object.keys(ADAPTERS).join(', ')}; beacon also needs data-endpoint.`,
  );
else measure(make());
