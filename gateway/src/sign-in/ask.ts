import type { IncomingMessage } from 'node:http';
import { SignInUnavailable, Unauthenticated } from '@hearback/identity';
import type { GraphQLError } from 'graphql';
import { Graph, type Platform } from '../graph/graph.js';
import { signInUnavailable, topLevel, unauthenticated } from '../graph/top-level.js';
import { languageOf, type Language } from './language.js';
import { NoCompany } from './sessions.js';

/** Finds out who sends a request. A bad token is told only to whoever asks for something that needs one: links work for everybody. */
export async function graphFor(request: IncomingMessage, platform: Platform): Promise<Graph> {
  const language = languageOf(request);
  const address = addressOf(request);
  const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (!token) return new Graph(platform, { language, address });
  const company = request.headers['hearback-company'];
  const stillSignedIn = () => platform.sessions.isStillActive(token);
  try {
    const session = await platform.sessions.of(token, typeof company === 'string' ? company : undefined);
    return new Graph(platform, { language, address, session, identity: session.identity, stillSignedIn });
  } catch (error) {
    const identity = error instanceof NoCompany ? error.identity : undefined;
    return new Graph(platform, { language, address, identity, stillSignedIn, denied: deniedBy(error, language) });
  }
}

// Behind a proxy, what the proxy has seen. Whoever makes it up gains little: it only tells callers apart.
const addressOf = ({ headers, socket }: IncomingMessage): string | undefined =>
  String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim() || socket.remoteAddress;

function deniedBy(error: unknown, language: Language): GraphQLError {
  if (error instanceof NoCompany) return topLevel(error.refusal, language);
  if (error instanceof Unauthenticated) return unauthenticated(language, error.reason);
  if (error instanceof SignInUnavailable) return signInUnavailable(language);
  throw error;
}
