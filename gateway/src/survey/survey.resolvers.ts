import { answerSurvey, getForm, notFound, type SurveyFormView } from '@hearback/contracts';
import { newKeyOnce } from '@hearback/store';
import type { Graph } from '../graph/graph.js';
import { openedLink } from '../graph/links.js';

type AnswerSurvey = {
  input: { token: string; answers: { questionId: string; score?: number | null; text?: string | null }[] };
};
type Question = SurveyFormView['questions'][number];

// What the holder of a link may do without signing in. Whatever is wrong with it: NOT_FOUND, in the same words.
export const surveyResolvers = {
  Query: {
    survey: async (_: unknown, { token }: { token: string }, graph: Graph) => {
      const { holder, subject } = await opened(graph, token);
      return { ...(await holder.ask(getForm, { invitationId: subject })), token };
    },
  },
  Mutation: {
    answerSurvey: async (_: unknown, { input: { token, answers } }: AnswerSurvey, graph: Graph) => {
      const { holder, subject } = await opened(graph, token);
      // A key of its own: sent again after a lost answer, it is this answer and no second one.
      const said = { invitationId: subject, answers, key: newKeyOnce() };
      const outcome = await holder.attempt(answerSurvey, said);
      return { ...graph.result('SurveyReceipt', outcome), token };
    },
  },
  SurveyForm: {
    title: ({ title }: SurveyFormView, _: unknown, graph: Graph) => graph.say(title),
  },
  SurveyQuestion: {
    text: ({ text }: Question, _: unknown, graph: Graph) => graph.say(text),
  },
};

// The link names the company and the invitation; nothing that the caller says besides does.
async function opened(graph: Graph, token: string): Promise<{ holder: Graph; subject: string }> {
  const link = openedLink(graph.platform, 'survey', token);
  if (!link || !(await graph.platform.tenants.byId(link.tenantId))) return graph.must(notFound('token'));
  return { holder: await graph.asHolder(link.tenantId, `survey:${link.subject}`), subject: link.subject };
}
