import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { ServiceIncident } from '@hearback/messaging';
import { Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { isUnavailable, UNAVAILABLE } from '../http/problem.js';

const logger = new Logger('graph');

/**
 * A defect shows nothing of itself but the incident under which it is logged: by the service where it happened, else here. What is away for a
 * moment is no defect.
 */
export function hideDefects(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
  const cause = unwrapResolverError(error);
  if (isUnavailable(cause)) {
    logger.warn(String(cause));
    const { code, words } = UNAVAILABLE;
    return { message: `${words.zh} ${words.en}`, path: formatted.path, extensions: { code } };
  }
  const incident = cause instanceof ServiceIncident ? cause.incident : randomUUID();
  logger.error(`incident ${incident}: ${cause instanceof Error ? cause.stack : String(cause)}`);
  return {
    message: `系统出错，已记录。 Something went wrong on our side; it has been logged.`,
    path: formatted.path,
    extensions: { code: 'INTERNAL', incident },
  };
}
