import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { serve, type Served } from '../../scripts/lib/serve.mjs';

/** One request with a path that is sent as it is written (fetch would tidy it). */
function raw(port: number, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ port, path, host: 'localhost' }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('the static server', () => {
  let server: Served;
  before(async () => {
    server = await serve();
  });
  after(() => server.close());

  it('shows the index of a folder, as HTML', async () => {
    const response = await fetch(server.url);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.match(await response.text(), /<h1>/);
  });

  it('sends a folder without its slash to the one with it', async () => {
    const response = await fetch(`${server.url}college`, { redirect: 'manual' });
    assert.equal(response.status, 301);
    assert.equal(response.headers.get('location'), '/college/');
  });

  it('compresses text for those who take it', async () => {
    const response = await fetch(`${server.url}landing.css`);
    assert.equal(response.headers.get('content-encoding'), 'gzip');
    assert.match(await response.text(), /color-scheme/);
  });

  it('answers 304 to a copy that is current', async () => {
    const first = await fetch(`${server.url}landing.css`);
    const etag = first.headers.get('etag') ?? '';
    await first.text();
    const again = await fetch(`${server.url}landing.css`, { headers: { 'if-none-match': etag } });
    assert.equal(again.status, 304);
  });

  it('shows nothing outside its folders', async () => {
    const paths = [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/dist/../../package.json',
      '/..%5cpackage.json',
      '/%00',
      '/%zz',
    ];
    for (const path of paths) assert.equal(await raw(server.port, path), 404, path);
  });

  it('takes GET and HEAD only', async () => {
    assert.equal((await fetch(server.url, { method: 'POST' })).status, 405);
    assert.equal((await fetch(server.url, { method: 'HEAD' })).status, 200);
  });

  it('says when the port is taken', async () => {
    await assert.rejects(serve({ port: server.port }), { code: 'EADDRINUSE' });
  });
});
