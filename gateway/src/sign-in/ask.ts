import type { IncomingMessage } from 'node:http';
import { SignInUnavailable, Unauthenticated } from '@hearback/identity';
import { GraphQLError } from 'graphql';
import { Graph, type Lasting, type Platform } from '../graph/graph.js';
import { signInUnavailable, topLevel, unauthenticated } from '../graph/top-level.js';
import { addressOf } from './address.js';
import { languageOf, type Language } from './language.js';
import { NoCompany } from './sessions.js';

/** Where a request says who sends it: its headers, or what stands for them on a socket. */
export type Coming = Pick<IncomingMessage, 'headers' | 'socket'>;

/** Finds out who sends a request. A bad token is told only to whoever asks for something that needs one: links work for everybody. */
export async function graphFor(request: Coming, platform: Platform, lasting?: Lasting): Promise<Graph> {
  const language = languageOf(request);
  const address = addressOf(request, platform.trustedProxies);
  const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (!token) return new Graph(platform, { language, address, lasting });
  const company = request.headers['hearback-company'];
  const stillSignedIn = () => platform.sessions.isStillActive(token);
  try {
    const session = await platform.sessions.of(token, typeof company === 'string' ? company : undefined);
    return new Graph(platform, { language, address, session, identity: session.identity, stillSignedIn, lasting });
  } catch (error) {
    const identity = error instanceof NoCompany ? error.identity : undefined;
    return new Graph(platform, {
      language,
      address,
      identity,
      stillSignedIn,
      lasting,
      denied: deniedBy(error, language),
    });
  }
}

function deniedBy(error: unknown, language: Language): GraphQLError {
  if (error instanceof NoCompany) return topLevel(error.refusal, language);
  if (error instanceof Unauthenticated) return unauthenticated(language, error.reason);
  if (error instanceof SignInUnavailable) return signInUnavailable(language);
  throw error;
}
