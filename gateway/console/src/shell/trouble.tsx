import { Button, Skeleton } from 'antd';
import { Link } from 'wouter';
import { asProblem, type Problem } from '../graph/problem.js';
import { useWords } from '../words/language.js';
import { troubleWords } from '../words/trouble.js';

/** What cannot be shown, why, and what to do. */
export function Trouble({ of, retry }: { of: unknown; retry?: () => void }) {
  const say = useWords(troubleWords);
  const problem = asProblem(of);
  const { title, text } = wording(problem, say);
  return (
    <section className="trouble" role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      {problem.code === 'NOT_FOUND' ? (
        <Link href="/">{say('home')}</Link>
      ) : (
        retry && <Button onClick={retry}>{say('retry')}</Button>
      )}
    </section>
  );
}

function wording(
  { code, message, hint, incident }: Problem,
  say: ReturnType<typeof useWords<keyof typeof troubleWords>>,
) {
  switch (code) {
    case 'OFFLINE':
      return { title: say('offline'), text: say('offlineHint') };
    case 'NOT_FOUND':
      return { title: say('notFound'), text: say('notFoundHint') };
    case 'FORBIDDEN':
      return { title: say('forbidden'), text: [message, hint].filter(Boolean).join(' ') };
    default:
      return {
        title: say('failed'),
        text: incident ? say('incident', { incident }) : [message, hint].filter(Boolean).join(' '),
      };
  }
}

/** The shape of what is coming. */
export function Loading({ whole = false }: { whole?: boolean }) {
  const say = useWords(troubleWords);
  return (
    <div className={whole ? 'loading whole' : 'loading'} role="status" aria-label={say('loading')}>
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  );
}
