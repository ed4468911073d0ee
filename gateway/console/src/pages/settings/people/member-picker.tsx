import { Select } from 'antd';
import { useState } from 'react';
import { wrong } from '../../../action/field.js';
import { useAsk } from '../../../shell/asking.js';
import { useSettled } from '../../../shell/use-settled.js';
import { MembersNamed } from './people.generated.js';

interface Known {
  readonly id: string;
  readonly name: string;
}

interface Picking {
  readonly id: string;
  readonly problem?: string;
  readonly chosen: readonly string[];
  /** Those of whom the name is known before anybody is looked for. */
  readonly known: readonly Known[];
  readonly many?: boolean;
  readonly hint?: string;
  readonly enter: (ids: string[]) => void;
}

/** Finds members by a part of their name or account. */
export function MemberPicker({ id, problem, chosen, known, many, hint, enter }: Picking) {
  const [search, setSearch] = useState('');
  const [seen, setSeen] = useState(known);
  const found = useAsk(MembersNamed, { search: useSettled(search.trim()) || null }).data?.memberships.edges ?? [];
  const options = found.map(({ node }) => ({ value: node.id, label: `${node.name} · ${node.account}` }));
  const others = seen.filter((one) => !options.some(({ value }) => value === one.id));
  return (
    <Select
      {...wrong(id, problem)}
      mode={many ? 'multiple' : undefined}
      allowClear
      placeholder={hint}
      showSearch={{ filterOption: false, searchValue: search, onSearch: setSearch }}
      value={many ? [...chosen] : chosen[0]}
      options={[...options, ...(search ? [] : others.map((one) => ({ value: one.id, label: one.name })))]}
      onChange={(value: string | string[] | undefined) => {
        const ids = [value ?? []].flat();
        const named = found.map(({ node }) => node).filter((one) => ids.includes(one.id));
        setSeen((before) => [...before.filter((one) => !named.some((other) => other.id === one.id)), ...named]);
        setSearch('');
        enter(ids);
      }}
    />
  );
}
