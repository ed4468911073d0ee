/** Lets the browser install the pages and open them without a connection; where it cannot (no TLS), they go on as any page. */
export function install(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // Whatever hinders it, the next page tries again.
  navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
}
