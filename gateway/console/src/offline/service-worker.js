// Keeps the shell of the staff console and the pages that go on without a connection (docs/adr/0038), and nothing else: no answer of the
// graph, no file, nothing of signing in. The build fills in what that is (kept-shell.ts).
const NAME = __NAME__;
const ENTRY = __ENTRY__;
const FILES = new Set(__FILES__);
const PAGES = new Set(__PAGES__);
const PAGE = '/';
// As long a signal that carries nothing is believed.
const PATIENCE_MS = 4_000;

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(dropOthers()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (PAGES.has(pathname.split('/')[1])) event.respondWith(page(request));
  } else if (FILES.has(pathname)) event.respondWith(file(request, pathname));
});

async function keep() {
  const asked = await fetch(PAGE, { headers: { accept: 'text/html' }, cache: 'no-cache' });
  // While two versions are served, page and chunks may be of one each: nothing is kept then, and the next page tries again.
  if (!asked.ok || !(await asked.clone().text()).includes(ENTRY)) throw new Error('the page is of another version');
  const cache = await caches.open(NAME);
  await cache.addAll([...FILES]);
  await cache.put(PAGE, asked);
  await self.skipWaiting();
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== NAME).map((name) => caches.delete(name)));
}

/** The page as it is now, and only without it the kept one: whoever has a connection has the newest version. */
async function page(request) {
  const asked = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const answer = await Promise.race([asked, late]).catch(() => undefined);
  if (answer && answer.status < 500) return answer;
  return (await kept(PAGE)) ?? asked;
}

/** The name of a file changes with what is in it: what is kept is what was asked for. */
const file = async (request, pathname) => (await kept(pathname)) ?? fetch(request);

const kept = async (address) => (await caches.open(NAME)).match(address, { ignoreVary: true });
