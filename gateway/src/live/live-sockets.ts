import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { CloseCode, handleProtocols, makeServer, MessageType, stringifyMessage } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Fairness } from '../fairness/fairness.js';
import { OpenSockets } from '../fairness/open-sockets.js';
import { whoAsks } from '../fairness/who-asks.js';
import type { Graph, Platform } from '../graph/graph.js';
import { LastingConnection } from './lasting-connection.js';
import { read, shown, subscribeAs, type Subscribing } from './subscribing.js';

interface Door {
  readonly schema: GraphQLSchema;
  readonly platform: Platform;
  readonly fairness: Fairness;
}
interface Extra {
  readonly connection: LastingConnection;
  readonly close: (code: number, reason: string) => void;
  leave?: () => void;
  closed?: boolean;
}
type GraphServer = ReturnType<typeof makeServer<Record<string, unknown>, Extra>>;

const MESSAGE_BYTES = 65_536;
const SUBSCRIPTIONS = 8;
const ALIVE_EVERY_MS = 15_000;
const GO_MS = 1_000;
/** Close codes of websockets and of graphql-ws; clients come back after each of them. */
const GOING_AWAY = 1001;
const TRY_AGAIN_LATER = 1013;

/** Subscriptions at /graphql, by the protocol graphql-transport-ws. What a socket may see ends with its token. */
@Injectable()
export class LiveSockets implements BeforeApplicationShutdown {
  private readonly logger = new Logger('live');
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_BYTES,
    perMessageDeflate: false,
    handleProtocols,
  });

  /** Takes sockets from an HTTP server. */
  serve(http: Server, door: Door): void {
    const graph = graphServer(door);
    http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      if (new URL(request.url ?? '/', 'http://gateway').pathname !== '/graphql')
        return void socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
      this.sockets.handleUpgrade(request, socket, head, (one) => this.open(one, request, door, graph));
    });
  }

  /** Before the port closes, which waits for whoever is still connected: they come back at another gateway, with their position. */
  beforeApplicationShutdown(): void {
    for (const one of this.sockets.clients) {
      one.close(GOING_AWAY, 'Going away');
      setTimeout(() => one.terminate(), GO_MS).unref();
    }
  }

  private open(socket: WebSocket, request: IncomingMessage, { platform }: Door, graph: GraphServer): void {
    const close = (code: number, reason: string) => socket.close(code, reason);
    const connection = new LastingConnection(platform, request, () => close(CloseCode.Forbidden, 'TOKEN_EXPIRED'));
    const send = (data: string) =>
      new Promise<void>((resolve, reject) => {
        if (socket.readyState !== socket.OPEN) return resolve();
        socket.send(data, (error) => (error ? reject(error) : resolve()));
      });
    const closed = graph.opened(
      {
        protocol: socket.protocol,
        send,
        close,
        onMessage: (take) =>
          socket.on('message', (data) => {
            take(String(data)).catch((error: unknown) => {
              this.logger.error(error instanceof Error ? error.stack : String(error));
              close(CloseCode.InternalServerError, 'INTERNAL');
            });
          }),
        // A ping that brings a token renews the sign-in; the pong says until when, or why not.
        onPing: async (payload) =>
          send(stringifyMessage({ type: MessageType.Pong, payload: payload && (await renewed(connection, payload)) })),
      },
      { connection, close },
    );
    const alive = setInterval(() => {
      if (Date.now() - heard > 2 * ALIVE_EVERY_MS) return socket.terminate();
      socket.ping();
    }, ALIVE_EVERY_MS);
    let heard = Date.now();
    for (const sign of ['pong', 'message'] as const) socket.on(sign, () => (heard = Date.now()));
    socket.on('error', (error) => this.logger.debug(String(error)));
    socket.once('close', (code, reason) => {
      clearInterval(alive);
      connection.close();
      void closed(code, String(reason));
    });
  }
}

function graphServer({ schema, fairness }: Door): GraphServer {
  const open = new OpenSockets(fairness.limits.sockets);
  return makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: 5_000,
    onConnect: async ({ connectionParams = {}, extra }) => {
      const { graph, expiresAt, code } = await extra.connection.signIn(connectionParams);
      if (!expiresAt) return refuse(extra, CloseCode.Forbidden, code!);
      const entered = open.enter(whoAsks(graph.asker.session, graph.caller));
      if ('over' in entered) return refuse(extra, TRY_AGAIN_LATER, entered.over.policy);
      if (extra.closed) entered.leave();
      extra.leave = entered.leave;
      return { expiresAt: expiresAt.toISOString() };
    },
    onSubscribe: async ({ subscriptions, extra }, _id, wish) => {
      const count = Object.keys(subscriptions).length;
      const asked = read(schema, wish);
      if (!('document' in asked)) return asked;
      const ending = new AbortController();
      const contextValue = await extra.connection.graph(ending.signal);
      if (count > SUBSCRIPTIONS) return [tooMany(contextValue)];
      const args: Subscribing = { schema, ...asked, contextValue, end: () => ending.abort() };
      return args;
    },
    subscribe: (args) => subscribeAs(args as Subscribing, fairness),
    onNext: (_, __, ___, ____, { errors, ...result }) =>
      errors ? { ...result, errors: errors.map(shown) } : undefined,
    onError: (_, __, ___, errors) => errors.map((one) => shown(one as GraphQLError)),
    onClose: ({ extra }) => {
      extra.closed = true;
      extra.leave?.();
    },
  });
}

function refuse({ close }: Extra, code: number, reason: string): false {
  close(code, reason);
  return false;
}

async function renewed(connection: LastingConnection, payload: Record<string, unknown>) {
  const { expiresAt, code } = await connection.signIn({ authorization: payload['authorization'] });
  return expiresAt ? { expiresAt: expiresAt.toISOString() } : { code };
}

const tooMany = ({ say }: Graph): GraphQLError =>
  new GraphQLError(
    say({
      zh: `一个连接最多同时订阅 ${SUBSCRIPTIONS} 项。`,
      en: `A connection may have ${SUBSCRIPTIONS} subscriptions at once.`,
    }),
    {
      extensions: {
        code: 'RATE_LIMITED',
        policy: 'socket-subscriptions',
        limit: SUBSCRIPTIONS,
        hint: say({ zh: '先结束不再需要的订阅。', en: 'End those that are no longer needed.' }),
      },
    },
  );
