/** A request below `/admin/realms/hearback`. */
export interface AdminRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface AdminReply {
  readonly status: number;
  readonly body?: unknown;
  /** Of what was made. */
  readonly id?: string;
}

/** Method and path with `:` for each id; the handler gets the ids. */
export type Routes = Readonly<Record<string, (request: AdminRequest, ...ids: string[]) => AdminReply>>;

export const DONE: AdminReply = { status: 204 };
export const NOT_FOUND: AdminReply = { status: 404, body: { error: 'HTTP 404 Not Found' } };
export const problem = (status: number, errorMessage: string): AdminReply => ({ status, body: { errorMessage } });

/** The answer of the route that fits. */
export function answer(routes: Routes, request: AdminRequest): AdminReply {
  for (const [route, handle] of Object.entries(routes)) {
    const [method, path = ''] = route.split(' ');
    const ids = new RegExp(`^${path.replaceAll(':', '([^/]+)')}$`).exec(request.path)?.slice(1);
    if (ids && method === request.method) return handle(request, ...ids.map(decodeURIComponent));
  }
  return NOT_FOUND;
}
