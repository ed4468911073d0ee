import { useState, type KeyboardEvent } from 'react';
import { PeopleAndTeams } from '../../action/changes.generated.js';
import { RefusalNote } from '../../action/refusal-note.js';
import { useMaking } from '../../action/change-dialog.js';
import { useAsk } from '../../shell/asking.js';
import { Loaded } from '../../shell/loaded.js';
import { useWords } from '../../words/language.js';
import './dispatch.css';
import { DispatchBoard, type BoardOrderFragment } from './dispatch.generated.js';
import { Holes } from './holes.js';
import { OrderCard } from './order-card.js';
import { TeamCard } from './team-card.js';
import { dispatchWords } from './words.js';

export const OPEN = ['QUEUED', 'DISPATCHED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'] as const;
const EVERY_MS = 5_000;

/** What waits for somebody, the most urgent first, and the teams it can be given to: by drag, by a digit, by the form. */
export default function Dispatch() {
  const say = useWords(dispatchWords);
  const asked = useAsk(
    DispatchBoard,
    { queue: { statuses: ['QUEUED', 'DISPATCHED'], overdue: false }, late: { statuses: [...OPEN], overdue: true } },
    { every: EVERY_MS },
  );
  const teams = useAsk(PeopleAndTeams, {}).data?.teams.edges.map(({ node }) => node) ?? [];
  const [chosen, setChosen] = useState<BoardOrderFragment>();
  // As it was when it was chosen, until others' changes were told.
  const [told, setTold] = useState(false);
  const shown = [...(asked.data?.late.edges ?? []), ...(asked.data?.queue.edges ?? [])].map(({ node }) => node);
  const target = told ? shown.find(({ id }) => id === chosen?.id) : chosen;
  const { make, refused } = useMaking('dispatchWorkOrder', target ?? { id: '', version: 0 });
  const choose = (order: BoardOrderFragment) => {
    setTold(false);
    setChosen(order);
  };
  const [given, setGiven] = useState<string>();
  const give = async (team: { id: string; name: string }) => {
    setGiven(undefined);
    if (!target) return;
    if (await make({ teamId: team.id })) setGiven(team.name);
    else setTold(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A form over the page is a part of it for React, and has keys of its own.
    if (!(event.target instanceof HTMLElement && event.currentTarget.contains(event.target))) return;
    const team = teams[Number(event.key) - 1];
    if (team && chosen && event.target.closest('.order')) void give(team);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (step(event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    }
  };
  return (
    <div className="board" onKeyDown={onKeyDown}>
      <div className="page-head">
        <h1>{say('title')}</h1>
        <p className="quiet wide-only">{say('keys')}</p>
        <p className="quiet" aria-live="polite">
          {given && say('given', { team: given })}
        </p>
      </div>
      {refused && <RefusalNote of={refused} />}
      <div className="columns">
        <Loaded asked={asked}>
          {({ queue, late }) => (
            <div className="orders">
              <Orders name="late" of={late} choose={choose} />
              <Holes />
              <Orders name="queue" of={queue} choose={choose} />
            </div>
          )}
        </Loaded>
        <aside className="teams">
          <h2>{say('teams')}</h2>
          {teams.length === 0 && <p className="quiet">{say('noTeams')}</p>}
          {teams.map((team, index) => (
            <TeamCard key={team.id} team={team} digit={index + 1} give={() => void give(team)} />
          ))}
        </aside>
      </div>
    </div>
  );
}

interface Listed {
  readonly totalCount: number | null;
  readonly edges: readonly { readonly node: BoardOrderFragment }[];
}

function Orders({
  name,
  of,
  choose,
}: {
  name: 'late' | 'queue';
  of: Listed;
  choose: (order: BoardOrderFragment) => void;
}) {
  const say = useWords(dispatchWords);
  const total = of.totalCount ?? of.edges.length;
  const all = of.edges.length === total;
  return (
    <section>
      <h2>
        {say(name)}{' '}
        <small className="quiet">
          {all ? say('count', { n: total }) : say('shown', { n: of.edges.length, total })}
        </small>
      </h2>
      {total === 0 && (
        <p className="quiet">{name === 'late' ? say('noneLate') : `${say('clear')}${say('clearHint')}`}</p>
      )}
      {of.edges.map(({ node }) => (
        <OrderCard key={node.id} of={node} choose={() => choose(node)} />
      ))}
    </section>
  );
}

/** Goes on to the next order, or back: whether there was one. */
function step(by: number): boolean {
  const cards = [...document.querySelectorAll<HTMLElement>('.board .order')];
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  const next = cards[Math.max(0, at + by)];
  next?.focus();
  return Boolean(next);
}
