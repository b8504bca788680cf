import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Hono } from 'hono';

/** Where the pages find styles, scripts and pictures. */
export const ASSETS = '/assets';

// Each name that a page may ask for, and the files that it is made of.
const FILES = {
  'caseclock.css': ['caseclock.css'],
  'caseclock.svg': ['caseclock.svg'],
  'enhance.js': ['once', 'errors', 'draft', 'filter', 'repeat', 'preview'].map((feature) => `enhance/${feature}.js`),
} as const satisfies Record<string, readonly string[]>;

export type AssetName = keyof typeof FILES;

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** One file as it is sent. */
interface Asset {
  href: string;
  type: string;
  plain: Buffer;
  brotli: Buffer;
  gzip: Buffer;
}

/** The address of a file: with the hash of what it holds, so that browsers may keep it for ever. */
export function hrefOf(name: AssetName): string {
  return assets()[name].href;
}

/** The styles, scripts and pictures, each at its address; another hash is not there. */
export function assetRoutes(): Hono {
  const routes = new Hono();
  for (const { href, type, ...bodies } of Object.values(assets())) {
    routes.get(href.slice(ASSETS.length), (c) => {
      const encoding = encodingFor(c.req.header('Accept-Encoding'));
      c.header('Content-Type', type);
      c.header('Cache-Control', 'public, max-age=31536000, immutable');
      c.header('Vary', 'Accept-Encoding');
      if (encoding !== 'plain') c.header('Content-Encoding', encoding === 'brotli' ? 'br' : 'gzip');
      return c.body(new Uint8Array(bodies[encoding]));
    });
  }
  return routes;
}

function encodingFor(accepted = ''): 'brotli' | 'gzip' | 'plain' {
  if (/\bbr\b/.test(accepted)) return 'brotli';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'plain';
}

let read: Record<AssetName, Asset> | undefined;

/** Read and compressed once for each process: they change with a release only. */
function assets(): Record<AssetName, Asset> {
  read ??= Object.fromEntries(Object.entries(FILES).map(([name, files]) => [name, assetOf(name, files)])) as Record<
    AssetName,
    Asset
  >;
  return read;
}

function assetOf(name: string, files: readonly string[]): Asset {
  const plain = Buffer.concat(files.map((file) => readFileSync(resolve(__dirname, 'assets', file))));
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, 12);
  const [stem, ending = ''] = name.split('.');
  return {
    href: `${ASSETS}/${stem}.${hash}.${ending}`,
    type: TYPES[ending] ?? 'application/octet-stream',
    plain,
    brotli: brotliCompressSync(plain),
    gzip: gzipSync(plain, { level: 9 }),
  };
}
