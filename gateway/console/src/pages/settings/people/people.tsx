import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useSend } from '../../../shell/asking.js';
import { Loaded } from '../../../shell/loaded.js';
import { More, usePages } from '../../../shell/paging.js';
import { useWords } from '../../../words/language.js';
import { roleNames } from '../../../words/names.js';
import { changed } from '../../cases/filter-in-link.js';
import '../../../case/case.css';
import '../../cases/cases.css';
import { Invitations } from './invitations.js';
import { InviteMember } from './invite-member.js';
import { MemberTable } from './member-table.js';
import { Members } from './people.generated.js';
import { peopleWords } from './words.js';

const PAGE = 30;

/** Who is a member of the company, as what, where and under whom; and who is invited. */
export function People() {
  const say = useWords(peopleWords);
  const sayRole = useWords(roleNames);
  const [inviting, invite] = useState(false);
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string) => setSearch(changed(search, name, [value]), { replace: true });
  const [text, role, removed] = [search.get('search'), search.get('role'), search.get('removed') === 'yes'];
  const ask = useSend();
  const asked = usePages(
    ['Members', text, role, removed],
    (after) => ask(Members, { first: PAGE, after, search: text, role, removed }),
    ({ memberships }) => memberships,
  );
  const total = asked.data?.pages[0]?.memberships.totalCount;
  return (
    <>
      <div className="filters" role="search">
        <Input.Search
          key={text}
          defaultValue={text ?? ''}
          placeholder={say('search')}
          aria-label={say('search')}
          allowClear
          onSearch={(entered) => set('search', entered.trim())}
        />
        <Select
          aria-label={say('role')}
          placeholder={say('role')}
          allowClear
          value={role ?? undefined}
          options={(Object.keys(roleNames) as (keyof typeof roleNames)[]).map((one) => ({
            value: one as string,
            label: sayRole(one),
          }))}
          onChange={(one: string | undefined) => set('role', one ?? '')}
        />
        <Checkbox checked={removed} onChange={({ target }) => set('removed', target.checked ? 'yes' : '')}>
          {say('removed')}
        </Checkbox>
        <span className="quiet" aria-live="polite">
          {total != null && say('count', { n: total })}
        </span>
        <span className="spring" />
        <Button type="primary" onClick={() => invite(true)}>
          {say('invite')}
        </Button>
      </div>
      <Loaded asked={asked}>
        {({ pages }) => (
          <>
            <MemberTable
              members={pages.flatMap(({ memberships }) => memberships.edges.map(({ node }) => node))}
              removed={removed}
            />
            <More asked={asked} label={say('more', { n: PAGE })} />
          </>
        )}
      </Loaded>
      <Invitations />
      {inviting && <InviteMember close={() => invite(false)} />}
    </>
  );
}
