// What local storage is not made for: bytes. By the key of what waits in the outbox.
const opened = new Promise<IDBDatabase>((resolve, reject) => {
  const asked = indexedDB.open('hearback-files', 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore('content');
  asked.onsuccess = () => resolve(asked.result);
  asked.onerror = () => reject(asked.error!);
});

/** Keeps the content of a file on this device until it is sent. */
export const keepContent = (key: string, content: Blob): Promise<unknown> =>
  within('readwrite', (store) => store.put(content, key));

/** The content of a file that waits; undefined when this device has lost it. */
export const contentOf = (key: string): Promise<Blob | undefined> => within('readonly', (store) => store.get(key));

export const dropContent = (key: string): Promise<unknown> => within('readwrite', (store) => store.delete(key));

async function within<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const asked = ask((await opened).transaction('content', mode).objectStore('content'));
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error!);
  });
}
