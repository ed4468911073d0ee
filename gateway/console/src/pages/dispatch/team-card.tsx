import { useState } from 'react';
import type { PeopleAndTeamsQuery } from '../../action/changes.generated.js';
import { useAsk } from '../../shell/asking.js';
import { useWords } from '../../words/language.js';
import { TeamLoad } from './dispatch.generated.js';
import { dispatchWords } from './words.js';

type Team = PeopleAndTeamsQuery['teams']['edges'][number]['node'];
const EVERY_MS = 15_000;
const OPEN = ['DISPATCHED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'] as const;

/** A team and how much it has on its hands; an order dropped here is given to it. */
export function TeamCard({ team, digit, give }: { team: Team; digit: number; give: () => void }) {
  const say = useWords(dispatchWords);
  const [over, setOver] = useState(false);
  const filter = { teamIds: [team.id], statuses: [...OPEN] };
  const load = useAsk(TeamLoad, { open: filter, late: { ...filter, overdue: true } }, { every: EVERY_MS }).data;
  return (
    <div
      className={over ? 'panel team over' : 'panel team'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        give();
      }}
    >
      <h3>
        {digit <= 9 && <kbd>{digit}</kbd>} {team.name}
      </h3>
      {load && (
        <p className={load.late.totalCount ? 'warn' : 'quiet'}>
          {say('load', { open: load.open.totalCount ?? 0, late: load.late.totalCount ?? 0 })}
        </p>
      )}
      <p className="quiet small">{say('members', { names: team.members.map(({ name }) => name).join('、') })}</p>
      {over && <p className="small">{say('drop')}</p>}
    </div>
  );
}
