import type { GraphqlClient } from './graphql-client.js';

/** What a story reads of its case. */
export interface CaseView {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly category: string;
  readonly grade: number | null;
  readonly status: string;
  readonly classification: { readonly kind: string; readonly category: string; readonly grade: number | null };
  readonly workOrders: readonly {
    id: string;
    round: number;
    status: string;
    handler: { id: string } | null;
    clocks: readonly { name: string }[];
  }[];
  readonly callbacks: readonly { id: string; round: number; status: string; method: string }[];
}

const FIELDS =
  'id number kind category grade status classification { kind category grade } workOrders { id round status handler { id } clocks { name } } callbacks { id round status method }';

export async function see(client: GraphqlClient, company: string, id: string): Promise<CaseView> {
  const { case: found } = await client.ask<{ case: CaseView }>(
    `agent@${company}`,
    `query($id: ID!) { case(id: $id) { ${FIELDS} } }`,
    { id },
  );
  return found;
}

/** Files a case as the company's agent; the same key again answers with the same case. */
export async function file(client: GraphqlClient, company: string, input: object, key: string): Promise<CaseView> {
  const filed = await client.act<{ case: CaseView }>(`agent@${company}`, 'fileCase', input, {
    fields: `... on FiledCase { case { ${FIELDS} } }`,
    key,
  });
  return filed.case;
}

/** The newest link of a kind that was sent to the customer: the demo's outbox stands for their phone. */
export async function linkSent(client: GraphqlClient, number: string, kind: string): Promise<string | undefined> {
  const response = await fetch(`${client.platform.gateway}/dev/outbox?case=${encodeURIComponent(number)}`);
  const sent = (await response.json()) as { kind: string; url?: string | null }[];
  const url = sent.filter((message) => message.kind === kind).at(-1)?.url;
  return url ? url.split('/').at(-1) : undefined;
}

/** Answers a survey by its link, as the customer would: the three scores, and whether it is solved where that is asked. */
export async function answerForm(client: GraphqlClient, token: string, score: number): Promise<void> {
  const ask = async <T>(query: string, variables: object): Promise<T> => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${client.platform.gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return ((await response.json()) as { data: T }).data;
  };
  const form = await ask<{
    survey: {
      answered: boolean;
      questions: { id: string; kind: string; required: boolean; options: string[] }[];
    } | null;
  }>('query($token: String!) { survey(token: $token) { answered questions { id kind required options } } }', { token });
  if (!form.survey || form.survey.answered) return;
  const answers = form.survey.questions
    .filter(({ required }) => required)
    .map(({ id, kind, options }) => ({
      questionId: id,
      ...(kind === 'SCORE_1_5' ? { score } : { text: options[score >= 4 ? 0 : 1] ?? '无' }),
    }));
  await ask('mutation($input: AnswerSurveyInput!) { answerSurvey(input: $input) { __typename } }', {
    input: { token, answers },
  });
}
