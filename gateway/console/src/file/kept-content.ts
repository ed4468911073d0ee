import { deviceStore } from '../offline/device-store.js';

// By the key of what waits in the outbox.
const within = deviceStore('hearback-files', 'content');

/** Keeps the content of a file on this device until it is sent. */
export const keepContent = (key: string, content: Blob): Promise<unknown> =>
  within('readwrite', (store) => store.put(content, key));

/** The content of a file that waits; undefined when this device has lost it. */
export const contentOf = (key: string): Promise<Blob | undefined> => within('readonly', (store) => store.get(key));

export const dropContent = (key: string): Promise<unknown> => within('readwrite', (store) => store.delete(key));
