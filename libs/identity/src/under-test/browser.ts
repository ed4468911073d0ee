/** Where a walk ended: outside, at the place that follows in `at`, or on a page. */
export interface Arrived {
  readonly at: URL;
  /** Of the page; empty when it lies outside. */
  readonly html: string;
  readonly status: number;
}

/** A browser without a window: keeps cookies, follows redirects, submits forms, and stops where it would leave for `outside`. */
export class Browser {
  readonly #cookies = new Map<string, string>();

  constructor(private readonly outside: string) {}

  open = (url: string): Promise<Arrived> => this.#follow(new URL(url));

  /** Submits the page's form with what it has in hidden fields and what is filled in. */
  submit({ at, html }: Arrived, filledIn: Readonly<Record<string, string>>): Promise<Arrived> {
    const form = /<form\b[^>]*>/.exec(html)?.[0];
    if (!form) throw new Error(`no form at ${at}: ${html.slice(0, 500)}`);
    const hidden = [...html.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
      attribute(input, 'name') ?? '',
      attribute(input, 'value') ?? '',
    ]);
    const body = new URLSearchParams([...hidden, ...Object.entries(filledIn)]);
    return this.#follow(new URL(attribute(form, 'action') ?? '', at), body);
  }

  async #follow(url: URL, body?: URLSearchParams): Promise<Arrived> {
    if (url.href.startsWith(this.outside)) return { at: url, html: '', status: 0 };
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, accept: 'text/html' };
    const response = await fetch(url, { method: body ? 'POST' : 'GET', body, headers, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) this.#keep(set);
    const location = response.headers.get('location');
    const html = await response.text();
    return location ? this.#follow(new URL(location, url)) : { at: url, html, status: response.status };
  }

  #keep(set: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    if (value === '' || /max-age=0|expires=Thu, 01[ -]Jan[ -]1970/i.test(set)) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&');
