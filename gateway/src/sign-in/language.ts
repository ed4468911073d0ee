import type { IncomingMessage } from 'node:http';

export type Language = 'zh' | 'en';

/** Chinese, unless the caller's Accept-Language begins with English. */
export const languageOf = ({ headers }: Pick<IncomingMessage, 'headers'>): Language =>
  /^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'zh';
