// How many requests and bytes over the wire a reader's first page costs, and the pages that follow, in a fresh Chromium: what is kept is kept as by any browser.
//   node --experimental-websocket visits.mjs CHROMIUM SITE ADDRESS…
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const [chromium, site, ...addresses] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), "infercheck-visits-"));
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--remote-debugging-port=0", `--user-data-dir=${profile}`];
const browser = spawn(chromium, [...flags, "about:blank"], { stdio: ["ignore", "ignore", "pipe"] });
const port = await new Promise((tell) => {
  let said = "";
  browser.stderr.on("data", (bytes) => { said += bytes; const found = /127\.0\.0\.1:(\d+)\//.exec(said); if (found) tell(found[1]); });
});
const [tab] = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()).filter((item) => item.type === "page");
const socket = new WebSocket(tab.webSocketDebuggerUrl);
await new Promise((open) => { socket.onopen = open; });
let number = 0, requests = [], names = new Map(), waiting = new Map(), loaded = () => {};
socket.onmessage = ({ data }) => {
  const message = JSON.parse(data);
  if (message.id) waiting.get(message.id)?.(message.result);
  if (message.method === "Network.requestWillBeSent") names.set(message.params.requestId, new URL(message.params.request.url).pathname);
  if (message.method === "Network.loadingFinished") requests.push([names.get(message.params.requestId), message.params.encodedDataLength]);
  if (message.method === "Page.loadEventFired") loaded();
};
const send = (method, params = {}) => new Promise((answer) => { waiting.set(++number, answer); socket.send(JSON.stringify({ id: number, method, params })); });
await send("Network.enable");
await send("Page.enable");
for (const address of addresses) {
  requests = [];
  const load = new Promise((done) => { loaded = done; });
  await send("Page.navigate", { url: site + address });
  await load;
  await sleep(1000);
  const sent = requests.filter(([, bytes]) => bytes > 0);
  const sum = (sent.reduce((total, [, bytes]) => total + bytes, 0) / 1000).toFixed(1);
  console.log(`${address}: ${sent.length} requests, ${sum} kB (${sent.map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(1)}`).join(", ")})`);
}
browser.kill();
await new Promise((end) => browser.once("exit", end));
rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
process.exit(0);
