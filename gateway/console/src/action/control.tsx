import { Checkbox, Input, Select } from 'antd';
import { useAsk } from '../shell/asking.js';
import { useWords } from '../words/language.js';
import { categoryNames, gradeNames, holdReasonNames, kindNames } from '../words/names.js';
import type { Catalogue } from '../words/words.js';
import { PeopleAndTeams } from './changes.generated.js';
import { wrong } from './field.js';
import type { Control as Kind } from './forms.js';
import { actionWords } from './words.js';

interface Entering {
  readonly id: string;
  readonly label: string;
  readonly problem: string | undefined;
  readonly value: string | boolean | undefined;
  readonly enter: (value: string | boolean | undefined) => void;
  /** What else is entered in the form. */
  readonly beside: Readonly<Record<string, string | boolean | undefined>>;
}

/** The control by which a field is filled in. */
export function Control({ kind, ...of }: Entering & { kind: Kind }) {
  const { id, problem, value, enter } = of;
  const text = String(value ?? '');
  const typed = { ...wrong(id, problem), value: text };
  switch (kind) {
    case 'line':
      return <Input {...typed} onChange={({ target }) => enter(target.value)} />;
    case 'text':
    case 'lines':
      return (
        <Input.TextArea {...typed} rows={kind === 'text' ? 4 : 2} onChange={({ target }) => enter(target.value)} />
      );
    case 'at':
      return <Input {...typed} type="datetime-local" onChange={({ target }) => enter(target.value)} />;
    case 'yes':
      return <Checkbox id={id} checked={value === true} onChange={({ target }) => enter(target.checked)} />;
    case 'hold':
      return <OneOf {...of} of={holdReasonNames} />;
    case 'kind':
      return <OneOf {...of} of={kindNames} />;
    case 'category':
      return <OneOf {...of} of={categoryNames} />;
    case 'grade':
      return <OneOf {...of} of={gradeNames} />;
    case 'team':
    case 'member':
      return <TeamOrMember {...of} kind={kind} />;
  }
}

function OneOf<K extends string>({ of, id, problem, value, enter }: Entering & { of: Catalogue<K> }) {
  const say = useWords(of);
  const sayAction = useWords(actionWords);
  return (
    <Select
      {...wrong(id, problem)}
      allowClear
      placeholder={sayAction('unchanged')}
      value={value || undefined}
      options={(Object.keys(of) as K[]).map((one) => ({ value: one as string, label: say(one) }))}
      onChange={(chosen) => enter(chosen as string | undefined)}
    />
  );
}

/** A team, or somebody in it; without a team chosen, anybody. */
function TeamOrMember({ kind, id, problem, value, enter, beside }: Entering & { kind: 'team' | 'member' }) {
  const teams = useAsk(PeopleAndTeams, {}).data?.teams.edges.map(({ node }) => node) ?? [];
  const within = teams.filter((team) => !beside['teamId'] || team.id === beside['teamId']);
  const members = new Map(within.flatMap((team) => team.members).map((one) => [one.id, one]));
  const options = kind === 'team' ? teams : [...members.values()];
  return (
    <Select
      {...wrong(id, problem)}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={value || undefined}
      options={options.map((one) => ({ value: one.id, label: one.name }))}
      onChange={(chosen) => enter(chosen as string | undefined)}
    />
  );
}
