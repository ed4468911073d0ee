import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Logger } from '@nestjs/common';
import type { RequestHandler, Response } from 'express';
import type { CompanyExport } from '../company/export/company-export.js';
import { exportAllowed } from '../company/export/order-export.js';
import type { Graph } from '../graph/graph.js';
import { NO_ROUTE } from './problem.js';

/** GET /exports/TOKEN: everything of a company as a tar archive, for the operator or administrator whom the token was given to. */
export const exports_ =
  (graphOf: (response: Response) => Graph, company: CompanyExport): RequestHandler =>
  async (request, response, next) => {
    try {
      const graph = graphOf(response);
      const token = String(request.params['token']);
      const tenantId = graph.may('exportTenant') ? await exportAllowed(graph, token) : undefined;
      // Ordering it asked the provider too, but up to a quarter of an hour ago.
      if (!tenantId || !(await graph.asker.stillSignedIn?.())) return next(NO_ROUTE);
      response.setHeader('content-type', 'application/gzip');
      response.setHeader('content-disposition', `attachment; filename="${tenantId}.tar.gz"`);
      response.setHeader('cache-control', 'no-store');
      // Broken off half-way the connection breaks too: a client sees that it has not all.
      await pipeline(Readable.from(company.of(tenantId)), createGzip(), response);
    } catch (error) {
      if (!response.headersSent) return next(error);
      new Logger('exports').error(String(error));
      response.destroy();
    }
  };
