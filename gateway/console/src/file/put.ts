import { Problem } from '../graph/problem.js';

interface Refused {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { code?: string; hint?: string } }[];
}

/** Sends the content of a file, telling how much of it is there, 0 to 1. Throws a Problem: OFFLINE when it did not arrive, else why it was not taken. */
export function put(path: string, content: Blob, language: string, progress: (done: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    // fetch does not tell how far an upload is.
    const request = new XMLHttpRequest();
    request.open('PUT', path);
    request.setRequestHeader('accept-language', language);
    request.upload.onprogress = ({ loaded, total }) => progress(loaded / total);
    request.onload = () => (request.status < 300 ? resolve() : reject(problemIn(request)));
    request.onerror = request.onabort = request.ontimeout = () => reject(new Problem('OFFLINE', ''));
    request.send(content);
  });
}

function problemIn({ status, responseText }: XMLHttpRequest): Problem {
  // Said by something between: the gateway is not there.
  if (status >= 502) return new Problem('OFFLINE', '');
  const [error] = (JSON.parse(responseText) as Refused).errors ?? [];
  return new Problem(error?.extensions?.code ?? 'INTERNAL', error?.message ?? '', error?.extensions?.hint);
}
