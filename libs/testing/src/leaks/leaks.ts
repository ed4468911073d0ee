import type { PlatformClient } from '../platform-client.js';
import { formsOf, lookThrough } from './look-through.js';

/** Collects where texts that should be nowhere are written in clear. */
export class Leaks {
  private readonly found = new Map<string, Set<string>>();
  private readonly forms: readonly (readonly [text: string, form: string])[];

  constructor(private readonly texts: readonly string[]) {
    this.forms = texts.flatMap((text) => formsOf(text).map((form) => [text, form] as const));
  }

  look = (where: string, holds: (form: string) => boolean): void => {
    for (const [text, form] of this.forms)
      if (holds(form)) this.found.set(text, (this.found.get(text) ?? new Set()).add(where));
  };

  through = (platform: PlatformClient): Promise<void> => lookThrough(platform, this.look);

  /** A line a text, with the places. */
  get lines(): string[] {
    return [...this.found].map(([text, places]) => `${text}: ${[...places].join(', ')}`);
  }

  get count(): number {
    return this.texts.length;
  }
}
