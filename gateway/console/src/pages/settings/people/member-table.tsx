import { Button } from 'antd';
import { useState } from 'react';
import { usePlaces } from '../../../case/use-places.js';
import { useWords } from '../../../words/language.js';
import { ChangeMember, RemoveMember } from './change-member.js';
import type { MemberRowFragment } from './people.generated.js';
import { useRoleNames } from '../../../shell/use-role-names.js';
import { Nothing } from '../../../shell/nothing.js';
import { peopleWords } from './words.js';

/** Members in rows; those removed stand there without anything to do with them. */
export function MemberTable({ members, removed }: { members: readonly MemberRowFragment[]; removed: boolean }) {
  const say = useWords(peopleWords);
  const sayRoles = useRoleNames();
  const places = usePlaces();
  const [doing, setDoing] = useState<{ what: 'change' | 'remove'; member: MemberRowFragment }>();
  const scopeOf = ({ propertyIds }: MemberRowFragment) =>
    propertyIds
      ? places
          .filter(({ id }) => propertyIds.includes(id))
          .map(({ name }) => name)
          .join('、') || '—'
      : say('allProperties');
  if (!members.length) return <Nothing says={say('nobody')} hint={say('nobodyHint')} />;
  return (
    <>
      <table className="case-table">
        <thead>
          <tr>
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('role')}</th>
            <th scope="col">{say('scope')}</th>
            <th scope="col">{say('superior')}</th>
            <th scope="col">{say('doing')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              <td className="what">
                <strong>{member.name}</strong>
                <span className="quiet small">{member.account}</span>
              </td>
              <td>{sayRoles(member.roles)}</td>
              <td>{scopeOf(member)}</td>
              <td data-label={say('superior')}>{member.reportsTo?.name ?? '—'}</td>
              <td>
                {!removed && (
                  <div className="row-actions">
                    {(['change', 'remove'] as const).map((what) => (
                      <Button
                        key={what}
                        type={what === 'remove' ? 'text' : 'default'}
                        danger={what === 'remove'}
                        aria-label={say(`${what}Of`, { name: member.name })}
                        onClick={() => setDoing({ what, member })}
                      >
                        {say(what)}
                      </Button>
                    ))}
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {doing?.what === 'change' && <ChangeMember member={doing.member} close={() => setDoing(undefined)} />}
      {doing?.what === 'remove' && <RemoveMember member={doing.member} close={() => setDoing(undefined)} />}
    </>
  );
}
