import { Input } from 'antd';
import { useState } from 'react';
import { Field, problemAt, wrong } from '../../../action/field.js';
import { useWords } from '../../../words/language.js';
import { FormDialog } from '../../../action/form-dialog.js';
import { MemberPicker } from '../people/member-picker.js';
import { useSaving } from '../../../action/use-saving.js';
import { settingsWords } from '../words.js';
import type { Team } from './teams.js';
import { SaveTeam } from './teams.generated.js';
import { teamsWords } from './words.js';

interface Of {
  /** Left out: a new one. */
  readonly team: Team | undefined;
  /** Codes that others have. */
  readonly taken: readonly (string | null)[];
  readonly close: () => void;
}

/** A team with its supervisor and members. */
export function TeamForm({ team, taken, close }: Of) {
  const say = useWords(teamsWords);
  const sayAll = useWords(settingsWords);
  const { save, refused, busy } = useSaving(SaveTeam);
  const [clash, setClash] = useState(false);
  const [entered, setEntered] = useState({
    name: team?.name ?? '',
    code: team?.savedAs ?? '',
    leaderId: team?.leader?.id ?? null,
    memberIds: team?.members.map(({ id }) => id) ?? [],
  });
  const enter = (change: Partial<typeof entered>) => setEntered((before) => ({ ...before, ...change }));
  const saveIt = async () => {
    const isTaken = !team && taken.includes(entered.code.trim());
    setClash(isTaken);
    if (!isTaken && (await save({ input: { ...entered, code: entered.code.trim() } }))) close();
  };
  const problem = (name: keyof typeof entered) =>
    name === 'code' && clash ? say('codeTaken') : problemAt(refused, name);
  const field = (name: 'name' | 'code') => (
    <Field id={`team-${name}`} label={say(name)} problem={problem(name)}>
      <Input
        {...wrong(`team-${name}`, problem(name))}
        disabled={name === 'code' && team !== undefined}
        value={entered[name]}
        onChange={({ target }) => enter({ [name]: target.value })}
      />
      {name === 'code' && !team && <p className="quiet small">{say('codeHint')}</p>}
    </Field>
  );
  return (
    <FormDialog
      title={team ? say('changeOf', { name: team.name }) : say('add')}
      ok={sayAll('save')}
      fields={Object.keys(entered)}
      {...{ refused, busy, close }}
      save={() => void saveIt()}
    >
      {field('name')}
      {field('code')}
      <Field id="team-leader" label={say('leader')} problem={problem('leaderId')}>
        <MemberPicker
          id="team-leader"
          problem={problem('leaderId')}
          hint={say('memberHint')}
          chosen={entered.leaderId ? [entered.leaderId] : []}
          known={team?.leader ? [team.leader] : []}
          enter={([leaderId = null]) => enter({ leaderId })}
        />
      </Field>
      <Field id="team-members" label={say('members')} problem={problem('memberIds')}>
        <MemberPicker
          id="team-members"
          many
          problem={problem('memberIds')}
          hint={say('memberHint')}
          chosen={entered.memberIds}
          known={team?.members ?? []}
          enter={(memberIds) => enter({ memberIds })}
        />
      </Field>
    </FormDialog>
  );
}
