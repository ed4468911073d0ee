import type { Graph } from '../graph/graph.js';
import { lastingLink } from '../graph/links.js';

/** Where the content of a file can be fetched at the gateway, by whoever has the path, for so many ms. */
export const filePath = ({ platform, context: { tenantId } }: Graph, id: string, lastsMs: number): string =>
  `/files/${lastingLink(platform, lastsMs, { tenantId, purpose: 'file', subject: id }).token}`;
