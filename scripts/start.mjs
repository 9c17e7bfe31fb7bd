/** `npm start`: serves the demo, after installing and building what is missing. */
import { ensurePackages } from './lib/install.mjs';
import { answerHostAsset } from './lib/host-assets.mjs';
import { serve } from './lib/serve.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Cairn needs Node 20.19 or newer; this is ${process.version}. Install a newer Node.`);
  process.exit(1);
}
const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is "${process.env.PORT}". Give a number from 0 to 65535.`);
  process.exit(1);
}

try {
  ensurePackages();
  const { ensureBuilt } = await import('./lib/fresh.mjs');
  await ensureBuilt();
  const server = await serve({ port, intercept: answerHostAsset });
  console.log(`\nThe demo is at ${server.url}  (Ctrl+C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => server.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`
      : error.message,
  );
  process.exit(1);
}
