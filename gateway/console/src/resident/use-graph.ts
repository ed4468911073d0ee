import { useCallback, useEffect, useState } from 'react';
import type { Operation } from '../graph/operation.js';
import { asProblem, type Problem } from '../graph/problem.js';
import { send } from '../graph/send.js';
import { useLanguage } from '../words/language.js';

type Asked<T> = { readonly data?: T; readonly problem?: Problem };

/** What the graph answers to a query of somebody without an account. */
export function useGraph<A, V>(operation: Operation<A, V>, variables: V): Asked<A> & { again: () => void } {
  const { language } = useLanguage();
  const [asked, setAsked] = useState<Asked<A>>({});
  const [times, setTimes] = useState(0);
  const said = JSON.stringify(variables);
  useEffect(() => {
    let left = false;
    send(operation, JSON.parse(said) as V, { language }).then(
      (data) => !left && setAsked({ data }),
      (problem: unknown) => !left && setAsked((before) => ({ ...before, problem: asProblem(problem) })),
    );
    return () => {
      left = true;
    };
  }, [operation, said, language, times]);
  return { ...asked, again: useCallback(() => (setAsked({}), setTimes((n) => n + 1)), []) };
}
