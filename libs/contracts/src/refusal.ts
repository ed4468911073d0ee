import type { Instant } from './event.js';

/** A sentence in the two languages of the product. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Something that was done to a thing after somebody had looked at it. */
export interface ChangeSince {
  /** The event's name, as on the timeline. */
  readonly type: string;
  readonly at: Instant;
  /** Who did it: a staff id, else kind and id. */
  readonly actor: string;
}

export interface FieldProblem {
  /** Dotted path inside the input, e.g. `complainant.phone`. */
  readonly path: string;
  readonly message: Words;
}

/**
 * A refusal is an answer, not a defect: a stable code, a sentence, and what to do next.
 * - `INPUT`: fields of the input are wrong, each named. - `RULE`: a rule of the domain says no.
 * - `NOT_FOUND`: not there, or in another company, or outside the actor's properties: never told apart.
 * - `FORBIDDEN`: the actor's roles do not allow it.
 */
export interface Refusal {
  readonly kind: 'INPUT' | 'RULE' | 'NOT_FOUND' | 'FORBIDDEN';
  readonly code: string;
  readonly message: Words;
  readonly hint?: Words;
  readonly fields?: readonly FieldProblem[];
  /** Of a view that is outdated: what has changed since, oldest first. */
  readonly changes?: readonly ChangeSince[];
}

/** What a use case answers: the thing asked for, or why not. */
export type Outcome<T> = { readonly ok: T } | { readonly refusal: Refusal };

export const ok = <T>(value: T): { readonly ok: T } => ({ ok: value });
export const isRefusal = <T extends object>(
  outcome: T | { readonly refusal: Refusal },
): outcome is { readonly refusal: Refusal } => 'refusal' in outcome;

/** A rule says no. `hint` tells what to do next. */
export const refuse = (code: string, message: Words, hint?: Words): { readonly refusal: Refusal } => ({
  refusal: { kind: 'RULE', code, message, hint },
});

/** One or more fields of the input are wrong. */
export const invalid = (...fields: FieldProblem[]): { readonly refusal: Refusal } => ({
  refusal: {
    kind: 'INPUT',
    code: 'INVALID_INPUT',
    message: { zh: '输入有误，请按提示修改。', en: 'Some fields need correcting.' },
    hint: { zh: '修改所列字段后重新提交，已填内容不会丢失。', en: 'Correct the fields listed and send it again.' },
    fields,
  },
});

/** The same words for what is not there and for what is another company's. `path` is the input field that named it. */
export const notFound = (path: string): { readonly refusal: Refusal } => ({
  refusal: {
    kind: 'NOT_FOUND',
    code: 'NOT_FOUND',
    message: { zh: '没有找到。', en: 'There is no such thing.' },
    hint: { zh: `请核对 ${path}。`, en: `Check ${path}.` },
    fields: [{ path, message: { zh: '没有找到。', en: 'There is no such thing.' } }],
  },
});

export const forbidden = (message: Words, hint?: Words): { readonly refusal: Refusal } => ({
  refusal: { kind: 'FORBIDDEN', code: 'FORBIDDEN', message, hint },
});
