import { KeepChanges, useWaiting } from '../../action/use-outbox.js';
import { clockTime } from '../../format/times.js';
import { asProblem } from '../../graph/problem.js';
import { useAsk } from '../../shell/asking.js';
import { Loaded } from '../../shell/loaded.js';
import { Nothing } from '../../shell/nothing.js';
import { useLanguage, useWords } from '../../words/language.js';
import { TaskCard } from './task-card.js';
import './tasks.css';
import { MyTasks, type MyTasksQuery } from './tasks.generated.js';
import { tasksWords } from './words.js';

export type Task = MyTasksQuery['workOrders']['edges'][number]['node'];
const EVERY_MS = 10_000;
const GROUPS = [
  ['toAccept', ['DISPATCHED']],
  ['going', ['ACCEPTED', 'IN_PROGRESS']],
  ['held', ['ON_HOLD']],
] as const;

/** What the handler has to do, by time left, made for a thumb; without a connection it goes on and is sent later. */
export default function Tasks() {
  return (
    <KeepChanges>
      <List />
    </KeepChanges>
  );
}

function List() {
  const say = useWords(tasksWords);
  const { language } = useLanguage();
  const statuses = GROUPS.flatMap(([, of]) => [...of]);
  const asked = useAsk(MyTasks, { filter: { mine: true, statuses } }, { every: EVERY_MS });
  const waiting = useWaiting();
  const unsent = waiting.some(({ refused }) => !refused);
  const away = asked.data && asked.error && asProblem(asked.error).code === 'OFFLINE';
  const seen = new Date(asked.dataUpdatedAt).toISOString();
  const total = asked.data?.workOrders.totalCount;
  return (
    <div className="tasks">
      <div className="page-head">
        <h1>{say('title')}</h1>
        {typeof total === 'number' && <p className="quiet">{say('count', { n: total })}</p>}
      </div>
      {(unsent || away) && (
        <p className="offline" role="status">
          {[unsent && say('offline'), away && say('asOf', { at: clockTime(seen, language) })].filter(Boolean).join(' ')}
        </p>
      )}
      <Loaded asked={asked}>
        {({ workOrders: { edges } }) =>
          edges.length === 0 ? (
            <Nothing says={say('none')} hint={say('noneHint')} />
          ) : (
            GROUPS.map(([name, of]) => {
              const tasks = edges.filter(({ node }) => of.some((status) => status === node.status));
              if (!tasks.length) return null;
              return (
                <section key={name}>
                  <h2>
                    {say(name)} <small className="quiet">{tasks.length}</small>
                  </h2>
                  {tasks.map(({ node }) => (
                    <TaskCard key={node.id} of={node} />
                  ))}
                </section>
              );
            })
          )
        }
      </Loaded>
    </div>
  );
}
