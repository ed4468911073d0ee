import { z } from 'zod';
import { invalid, type FieldProblem, type Refusal } from './refusal.js';

export type ServiceName = 'intake' | 'dispatch' | 'callback' | 'survey' | 'reporting' | 'gateway';

/** A request to a service and its answer, as both sides see it. `O` is what the answer holds. */
export interface Rpc<I, O> {
  readonly service: ServiceName;
  readonly useCase: string;
  /** `hb.rpc.<service>.<use-case>` */
  readonly subject: string;
  readonly input: z.ZodType<I>;
  readonly answers?: O;
}

/** Names one request: `rpc('dispatch', 'accept-work-order', schema)<WorkOrderState>()`. */
export const rpc =
  <I>(service: ServiceName, useCase: string, input: z.ZodType<I>) =>
  <O>(): Rpc<I, O> => ({ service, useCase, subject: `hb.rpc.${service}.${useCase}`, input });

// Between the two languages of a message; zod's own messages hold no such character.
const OR = '\u001F';

/** A message of our own in a schema: both languages in one string, as zod carries only one. */
export const says = (zh: string, en: string): string => `${zh}${OR}${en}`;

const locales = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError };
const own = (message: string, language: 0 | 1) => message.split(OR)[language] ?? message;

/** Checks an input against its contract. A refusal names every wrong field, in both languages. */
export function checkInput<I>(schema: z.ZodType<I>, data: unknown): { readonly ok: I } | { readonly refusal: Refusal } {
  const zh = schema.safeParse(data, { error: locales.zh });
  if (zh.success) return { ok: zh.data };
  const en = schema.safeParse(data, { error: locales.en });
  const english = en.success ? [] : en.error.issues;
  return invalid(
    ...zh.error.issues.map((issue, i): FieldProblem => ({
      path: issue.path.join('.'),
      message: { zh: own(issue.message, 0), en: own(english[i]?.message ?? issue.message, 1) },
    })),
  );
}

/** What a request carries: `InputOf<typeof acceptWorkOrder>`. */
export type InputOf<R> = R extends Rpc<infer I, infer _O> ? I : never;
