// Two parts of warc.sh: a site whose answers come packed, in chunks, by way of others and not at all; and a reader of what was kept of it.
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';

const page = '<!doctype html><title>Terms</title><p>Inputs are deleted after 30 days.</p>' + '<p>Other words.</p>'.repeat(500);

function serve(portFile) {
  const server = createServer((request, response) => {
    const packed = { '/packed': ['gzip', gzipSync], '/both': ['gzip', gzipSync], '/brotli': ['br', brotliCompressSync] }[request.url];
    const body = packed ? packed[1](page) : Buffer.from(page);
    if (request.url === '/moved') { response.writeHead(302, { location: '/plain' }).end('elsewhere'); return; }
    if (['/missing', '/robots.txt'].includes(request.url)) { response.writeHead(404).end('there is none'); return; }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (packed) response.setHeader('content-encoding', packed[0]);
    if (!['/chunked', '/both'].includes(request.url)) response.setHeader('content-length', body.length);
    for (let at = 0; at < body.length; at += 100) response.write(body.subarray(at, at + 100));
    response.end();
  });
  server.listen(0, '127.0.0.1', () => writeFileSync(portFile, String(server.address().port)));
}

const sum = bytes => 'sha256:' + createHash('sha256').update(bytes).digest('hex');

async function read(file, index) {
  const { WARCParser, CDXIndexer } = await import('warcio');
  const wrong = [];
  const count = {};
  // Once as a reader of pages sees it, once with every byte as it stands.
  for await (const record of new WARCParser(createReadStream(file))) {
    count[record.warcType] = (count[record.warcType] ?? 0) + 1;
    if (record.warcType !== 'response') { await record.skipFully(); continue; }
    // It knows gzip and chunks; Brotli is left to us.
    const isBrotli = record.httpHeaders?.headers.get('content-encoding') === 'br';
    const text = isBrotli ? brotliDecompressSync(await record.readFully(true)).toString() : await record.contentText();
    const status = record.httpHeaders?.statusCode;
    if (String(status) === '200' && text !== page) wrong.push(`${record.warcTargetURI}: the page is another (${text.length} characters)`);
  }
  for await (const record of new WARCParser(createReadStream(file), { parseHttp: false })) {
    const block = Buffer.from(await record.readFully(false));
    if (record.warcHeader('WARC-Block-Digest') !== sum(block)) wrong.push(`${record.warcType} ${record.warcTargetURI}: the digest of the block is another`);
  }
  const theirs = [];
  const decoder = new TextDecoder();
  const indexer = new CDXIndexer({ format: 'cdxj' });
  for await (const cdx of indexer.iterIndex([{ filename: basename(file), reader: createReadStream(file) }])) theirs.push(cdx);
  const ours = readFileSync(index, 'utf8').trimEnd().split('\n').map(line => JSON.parse(line.slice(line.indexOf('{'))));
  const places = rows => rows.filter(row => row.url).map(row => `${row.url} ${row.status} ${row.offset}+${row.length} ${row.mime ?? 'unk'}`).sort();
  const [one, other] = [places(theirs), places(ours)];
  for (const line of one.filter(line => !other.includes(line))) wrong.push(`only in their index: ${line}`);
  for (const line of other.filter(line => !one.includes(line))) wrong.push(`only in ours: ${line}`);
  const keys = readFileSync(index, 'utf8').trimEnd().split('\n');
  for (const row of theirs.filter(row => row.urlkey)) {
    if (!keys.some(line => line.startsWith(`${row.urlkey} ${row.timestamp} `))) wrong.push(`their key is another: ${row.urlkey} ${row.timestamp}`);
  }
  wrong.forEach(line => console.log(line));
  console.log(`warcio: ${JSON.stringify(count)}, ${ours.length} lines of index, ${wrong.length} wrong`);
  process.exit(wrong.length > 0 || count.response !== 20 ? 1 : 0);
}

const [verb, ...files] = process.argv.slice(2);
await (verb === 'serve' ? serve(...files) : read(...files));
