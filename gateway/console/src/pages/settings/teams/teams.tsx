import { Button } from 'antd';
import { useState } from 'react';
import '../../../case/case.css';
import { useAsk } from '../../../shell/asking.js';
import { Loaded } from '../../../shell/loaded.js';
import { Nothing } from '../../../shell/nothing.js';
import { useWords } from '../../../words/language.js';
import { TeamForm } from './team-form.js';
import { OwnTeams, type OwnTeamsQuery } from './teams.generated.js';
import { teamsWords } from './words.js';

export type Team = OwnTeamsQuery['teams']['edges'][number]['node'];

/** The company's teams: who is in them, and who leads them. */
export function Teams() {
  const say = useWords(teamsWords);
  const asked = useAsk(OwnTeams, {});
  const [open, setOpen] = useState<Team | 'new'>();
  const teams = asked.data?.teams.edges.map(({ node }) => node) ?? [];
  return (
    <>
      <div className="section-head first">
        <span className="spring" />
        <Button type="primary" onClick={() => setOpen('new')}>
          {say('add')}
        </Button>
      </div>
      <Loaded asked={asked}>
        {() =>
          teams.length ? (
            <table className="case-table">
              <thead>
                <tr>
                  <th scope="col">{say('team')}</th>
                  <th scope="col">{say('leader')}</th>
                  <th scope="col">{say('members')}</th>
                  <th scope="col">{say('doing')}</th>
                </tr>
              </thead>
              <tbody>
                {teams.map((team) => (
                  <tr key={team.id}>
                    <td className="what">
                      <strong>{team.name}</strong>
                      <span className="quiet small">{team.savedAs}</span>
                    </td>
                    <td data-label={say('leader')}>{team.leader?.name ?? '—'}</td>
                    <td>{team.members.map(({ name }) => name).join('、') || <em>{say('nobody')}</em>}</td>
                    <td>
                      <div className="row-actions">
                        <Button aria-label={say('changeOf', { name: team.name })} onClick={() => setOpen(team)}>
                          {say('change')}
                        </Button>
                      </div>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : (
            <Nothing says={say('none')} hint={say('noneHint')} />
          )
        }
      </Loaded>
      {open && (
        <TeamForm
          team={open === 'new' ? undefined : open}
          taken={teams.map(({ savedAs }) => savedAs)}
          close={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
