import { randomUUID } from 'node:crypto';
import { SignInUnavailable } from '@hearback/identity';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { languageOf } from '../sign-in/language.js';
import { isUnavailable, NO_ROUTE, NOT_JSON, Problem, SIGN_IN_UNAVAILABLE, tooLarge, UNAVAILABLE } from './problem.js';

const logger = new Logger('http');

/** Answers what was not taken in the shape of a GraphQL answer, so that clients read one kind of error. */
@Catch()
export class HttpProblems implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const [request, response] = [
      host.switchToHttp().getRequest<Request>(),
      host.switchToHttp().getResponse<Response>(),
    ];
    const { status, code, words, more } = problemOf(error);
    const language = languageOf(request);
    const extensions = { code, ...more, hint: more.hint?.[language] };
    response.status(status).json({ errors: [{ message: words[language], extensions }] });
  }
}

/** What a body parser, Nest or a defect threw, as a problem. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof SignInUnavailable) return SIGN_IN_UNAVAILABLE;
  if (isUnavailable(error)) {
    logger.warn(String(error));
    return UNAVAILABLE;
  }
  const status = error instanceof HttpException ? error.getStatus() : statusIn(error);
  if (status === 404) return NO_ROUTE;
  if (status === 413) return tooLarge(limitIn(error));
  if (status && status < 500) return NOT_JSON;
  const incident = randomUUID();
  logger.error(`incident ${incident}: ${error instanceof Error ? error.stack : String(error)}`);
  return new Problem(
    500,
    'INTERNAL',
    { zh: '系统出错，已记录。', en: 'Something went wrong; it has been logged.' },
    { incident },
  );
}

// The body parser says which limit it was; Nest wraps what it said.
function limitIn(error: unknown): number {
  const said = error instanceof HttpException ? error.cause : error;
  return said instanceof Error && 'limit' in said && typeof said.limit === 'number' ? said.limit : 0;
}

const statusIn = (error: unknown): number | undefined =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
