import { eventually, sharedPlatform, type PlatformClient } from '@hearback/testing';
import { CASE, type SeenCase } from './seen-case.js';

const REFUSAL =
  '... on InvalidInput { code message hint fields { path message } } ... on RuleRefusal { code message hint }';
const RESULT: Readonly<Record<string, string>> = {
  attachToTrackedCase: 'FileUpload',
  fileCase: 'FiledCase',
  recordAttempt: 'Callback',
  concludeCallback: 'Callback',
  answerSurvey: 'SurveyReceipt',
  revealContact: 'Contact',
  filePersonRequest: 'PersonRequest',
  decidePersonRequest: 'PersonRequest',
  fileOwnPersonRequest: 'OwnPersonRequest',
  exportPersonData: 'ExportedPersonData',
  savePrivacyRules: 'PrivacyRules',
  saveLimits: 'Limits',
  saveCalendar: 'Limits',
};

export interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly hint?: string;
  readonly fields?: readonly { path: string; message: string }[];
}

/** One company's people at work, through the graph. */
export class Desk {
  constructor(
    readonly company: string,
    readonly platform: PlatformClient = sharedPlatform(),
  ) {}

  who = (login: string): string => `${login}@${this.company}`;

  /** Runs a mutation of one input; the answer may be a refusal. `login` undefined: nobody signed in. */
  async act<T = { id: string }>(
    login: string | undefined,
    name: string,
    input: object,
    { fields, key }: { fields?: string; key?: string } = {},
  ): Promise<T & Answer> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const input_ = ['withdrawCase', 'reopenCase', 'closeCase'].includes(name) ? 'EndCaseInput' : type;
    const result = RESULT[name] ?? (name.endsWith('Case') || name === 'answerConsultation' ? 'Case' : 'WorkOrder');
    const wanted =
      fields ??
      (result === 'SurveyReceipt'
        ? 'satisfied'
        : result === 'Contact'
          ? 'name phone'
          : result === 'FiledCase'
            ? `trackingCode acknowledgement case { ${CASE} }`
            : 'id');
    const [variable, argument] = key === undefined ? ['', ''] : [', $key: String', ', idempotencyKey: $key'];
    const query = `mutation($input: ${input_}!${variable}) { answer: ${name}(input: $input${argument}) { __typename ... on ${result} { ${wanted} } ${REFUSAL} } }`;
    const { answer } = await this.platform.ask<{ answer: T & Answer }>(login && this.who(login), query, { input, key });
    return answer;
  }

  /** The same, where a refusal is a mistake of the test. */
  async must<T = { id: string }>(
    login: string | undefined,
    name: string,
    input: object,
    options: { fields?: string; key?: string } = {},
  ): Promise<T> {
    const answer = await this.act<T>(login, name, input, options);
    if (answer.code)
      throw new Error(`${name}: ${answer.code} ${answer.message} ${JSON.stringify(answer.fields ?? '')}`);
    return answer;
  }

  async property(): Promise<string> {
    const { properties } = await this.platform.ask<{ properties: { edges: { node: { id: string } }[] } }>(
      this.who('agent'),
      '{ properties(first: 1) { edges { node { id } } } }',
    );
    return properties.edges[0]!.node.id;
  }

  /** Files a facilities complaint by phone unless the input says otherwise. */
  async file(
    input: object = {},
    key?: string,
  ): Promise<{ trackingCode: string; acknowledgement: string; case: SeenCase }> {
    const usual = {
      channel: 'PHONE',
      kind: 'COMPLAINT',
      category: 'FACILITIES',
      grade: 2,
      propertyId: 'propertyId' in input ? input.propertyId : await this.property(),
      description: '三号楼电梯停运，请尽快处理',
      complainant: { name: '诸葛试住', phone: '13900001111' },
    };
    return this.must('agent', 'fileCase', { ...usual, ...input }, { key });
  }

  async see(id: string, login = 'agent'): Promise<SeenCase> {
    const { case: found } = await this.platform.ask<{ case: SeenCase }>(
      this.who(login),
      `query($id: ID!) { case(id: $id) { ${CASE} } }`,
      { id },
    );
    return found;
  }

  /** The case once it has come to what is waited for. */
  becomes(id: string, what: string, reached: (now: SeenCase) => unknown): Promise<SeenCase> {
    return eventually(what, async () => {
      const now = await this.see(id);
      return reached(now) ? now : undefined;
    }) as Promise<SeenCase>;
  }

  /** Files, and waits until the routing has given the order to somebody. */
  async fileAndRoute(description: string): Promise<SeenCase> {
    const { case: one } = await this.file({ description });
    return this.becomes(one.id, 'given to somebody', (now) => now.workOrders[0]?.handler);
  }

  /** Has an order given to the engineer `handler`, whoever the routing chose; answers its id. */
  async giveToHandler({ id: workOrderId, handler }: SeenCase['workOrders'][number]): Promise<string> {
    const { viewer } = await this.platform.ask<{ viewer: { staff: { id: string } } }>(
      this.who('handler'),
      '{ viewer { staff { id } } }',
    );
    if (handler?.id !== viewer.staff.id)
      await this.must('dispatcher', 'dispatchWorkOrder', { workOrderId, handlerId: viewer.staff.id });
    return workOrderId;
  }

  /** Takes an order from dispatch to its result, by the engineer `handler`. */
  async handle(id: string, round = 1): Promise<string> {
    const now = await this.becomes(id, `an order of round ${round}`, (one) =>
      one.workOrders.some((order) => order.round === round),
    );
    const workOrderId = await this.giveToHandler(now.workOrders.find((one) => one.round === round)!);
    await this.must('handler', 'acceptWorkOrder', { workOrderId });
    await this.must('handler', 'recordContact', { workOrderId });
    await this.must('handler', 'recordArrival', { workOrderId });
    await this.must('handler', 'resolveWorkOrder', {
      workOrderId,
      result: '更换主板，恢复运行',
      cause: '主板老化',
      measures: ['致歉'],
    });
    return workOrderId;
  }

  /** Concludes the callback of a round by phone, by somebody of quality. */
  async callBack(id: string, verdict: 'SATISFIED' | 'UNSATISFIED', round = 1): Promise<void> {
    const now = await this.becomes(id, `a callback of round ${round}`, (one) =>
      one.callbacks.some((callback) => callback.round === round),
    );
    const callbackId = now.callbacks.find((callback) => callback.round === round)!.id;
    await this.must('callback', 'concludeCallback', {
      callbackId,
      method: 'PHONE',
      verdict,
      solved: verdict === 'SATISFIED',
      comment: '已核实',
    });
  }

  /** What was sent to the customer. */
  async outbox(number: string): Promise<{ at: string; channel: string; kind: string; text: string; url?: string }[]> {
    return (await fetch(`${this.platform.gateway}/dev/outbox?case=${number}`)).json() as never;
  }

  /** The token of the newest link of a kind. */
  async link(number: string, kind: string): Promise<string> {
    const message = await eventually(`${kind} is sent`, async () =>
      (await this.outbox(number)).filter((one) => one.kind === kind).at(-1),
    );
    return message!.url!.split('/').at(-1)!;
  }

  async track(
    trackingCode: string,
  ): Promise<{ number: string; status: string; steps: { at: string; text: string }[] }> {
    const { trackCase } = await this.platform.ask<{ trackCase: never }>(
      undefined,
      'query($code: String!) { trackCase(trackingCode: $code) { number status steps { at text } } }',
      { code: trackingCode },
    );
    return trackCase;
  }
}
