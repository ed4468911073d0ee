import { eventually } from './eventually.js';

/** What a server of graphql-transport-ws sends. */
interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** A client of subscriptions that writes the protocol by hand: one socket, whose every message is kept. */
export class LiveClient {
  readonly messages: Message[] = [];
  /** Code and reason, once it is closed. */
  closed: string | undefined;
  private readonly socket: WebSocket;

  private constructor(url: string) {
    this.socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws');
    this.socket.onmessage = ({ data }) => void this.messages.push(JSON.parse(String(data)) as Message);
    this.socket.onclose = ({ code, reason }) => void (this.closed = `${code} ${reason}`);
  }

  /** Connects and says who it is. Resolves when it is taken for somebody, or closed. */
  static async connect(url: string, params: object): Promise<LiveClient> {
    const client = new LiveClient(url);
    client.socket.onopen = () => client.send({ type: 'connection_init', payload: params });
    await eventually('the socket is taken in or closed', () => client.of('connection_ack').length || client.closed);
    return client;
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  subscribe(query: string, variables: object = {}, id = 'a'): void {
    this.send({ type: 'subscribe', id, payload: { query, variables } });
  }

  of = (type: string): readonly Message[] => this.messages.filter((one) => one.type === type);

  close(): void {
    this.socket.close();
  }
}
